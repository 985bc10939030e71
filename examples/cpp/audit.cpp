/* SPDX-License-Identifier: Apache-2.0 */
// Scores a form, lists what does not hold in it, and shows what an exception says. In C++17, by jixiao.hpp.
#include "jixiao.hpp"

#include <iostream>

static void print_findings(jixiao::assessment &form) {
    for (const auto &finding : form.audit())
        if (finding.severity == JX_SEVERITY_ERROR)
            std::cout << finding.code << " (claimed " << finding.claimed.value_or("–") << ", right is "
                      << finding.computed.value_or("–") << ")\n";
}

int main() {
    jixiao::assessment form("mof-2020");
    form.set(JX_PROJECT_NAME, "Street lights")
        .funds("90", "85.5", "72.25")
        .add("output.quantity", "Lamps renewed", "≥1200", "1260", "50", "50")
        .add("benefit.ecological", "Electricity saved", "≥15%", "12%", "30", "30")
        .add("satisfaction.recipients", "Residents asked", "≥90%", "poll not held", "10", "10")
        .claim(JX_CLAIM_EXECUTION_SCORE, "8.5")
        .evaluate();
    jixiao::assessment shared = form; // the same form: copies share
    std::cout << shared.total().value_or("no total") << " " << shared.grade() << "\n";
    std::cout << shared.explain(1) << "\n";
    std::cout << "satisfaction: " << form.score(2).value_or("cannot be computed") << "\n";
    print_findings(form);

    try {
        auto own = jixiao::scheme::derive("our-city", jixiao::scheme("mof-2020"));
        own.set("execution.weight", "20").freeze();
    } catch (const jixiao::error &problem) {
        std::cout << "refused: " << problem.what() << "\n";
    }
}
