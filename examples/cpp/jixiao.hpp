/* SPDX-License-Identifier: Apache-2.0 */
// jixiao for C++17 in one header to copy: handles that give themselves back, std::optional for what is absent,
// exceptions for statuses. What is not wrapped is reached through get() and the C header.
#ifndef JIXIAO_HPP
#define JIXIAO_HPP

#include <jixiao/jixiao.h>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jixiao {

// What a call says when it fails: the status, and what it tripped over.
class error : public std::runtime_error {
  public:
    error(jx_status status, const std::string &detail)
        : std::runtime_error(detail.empty() ? jx_status_text(status, "en") : detail), status_(status) {
    }
    jx_status status() const noexcept {
        return status_;
    }

  private:
    jx_status status_;
};

inline void check(jx_status status, const char *detail = nullptr) {
    if (status != JX_OK) throw error(status, detail ? detail : "");
}

// Text that may be absent, borrowed from its handle.
inline std::optional<std::string_view> text(const char *borrowed) {
    if (!borrowed) return std::nullopt;
    return std::string_view(borrowed);
}

// An exact figure as text, with at least so many decimals; nothing when it is absent.
inline std::optional<std::string> figure(jx_decimal value, std::int32_t decimals = 2) {
    if (value == JX_NONE) return std::nullopt;
    char buffer[32];
    check(jx_decimal_format(value, decimals, buffer, sizeof buffer));
    return std::string(buffer);
}

inline jx_decimal decimal(const std::string &plain) {
    jx_decimal value = JX_NONE;
    check(jx_decimal_parse(plain.c_str(), &value), plain.c_str());
    return value;
}

// One reference to a handle: copying shares it, the destructor gives it back.
template <typename T, T *(*Ref)(T *), void (*Unref)(T *)> class handle {
  public:
    explicit handle(T *owned) noexcept : pointer_(owned) {
    }
    handle(const handle &other) noexcept : pointer_(Ref(other.pointer_)) {
    }
    handle(handle &&other) noexcept : pointer_(std::exchange(other.pointer_, nullptr)) {
    }
    handle &operator=(handle other) noexcept {
        std::swap(pointer_, other.pointer_);
        return *this;
    }
    ~handle() {
        Unref(pointer_);
    }
    T *get() const noexcept {
        return pointer_;
    }

  private:
    T *pointer_;
};

// A set of rules: a built-in one, or one's own, changed field by field until freeze().
class scheme : public handle<jx_scheme, jx_scheme_ref, jx_scheme_unref> {
  public:
    explicit scheme(const std::string &id) : handle(builtin(id)) {
    }
    static scheme derive(const std::string &id, const scheme &base) {
        jx_scheme *made = nullptr;
        check(jx_scheme_new(id.c_str(), base.get(), &made));
        return scheme(made);
    }
    scheme &set(const std::string &path, const std::string &value) {
        check(jx_scheme_set(get(), path.c_str(), value.c_str()), jx_scheme_detail(get()));
        return *this;
    }
    scheme &freeze() {
        check(jx_scheme_freeze(get()), jx_scheme_detail(get()));
        return *this;
    }

  private:
    explicit scheme(jx_scheme *owned) : handle(owned) {
    }
    static jx_scheme *builtin(const std::string &id) {
        jx_scheme *found = nullptr;
        check(jx_scheme_builtin(id.c_str(), &found), id.c_str());
        return found;
    }
};

// What does not hold in a form.
struct finding {
    std::string code, message;
    std::int32_t severity;
    std::optional<std::string> place, claimed, computed;
};

// One self-assessment. Setters return it, so that they can be chained.
class assessment : public handle<jx_assessment, jx_assessment_ref, jx_assessment_unref> {
  public:
    explicit assessment(const scheme &rules) : handle(make(rules)) {
    }
    explicit assessment(const std::string &scheme_id) : assessment(scheme(scheme_id)) {
    }

    assessment &set(std::int32_t field, const std::string &value) {
        return done(jx_assessment_set_text(get(), field, value.c_str()));
    }
    // In 万元 unless a unit is written.
    assessment &funds(const std::string &initial, const std::string &full_year, const std::string &executed) {
        return done(
            jx_assessment_set_funds(get(), JX_FUNDS_TOTAL, initial.c_str(), full_year.c_str(), executed.c_str()));
    }
    assessment &add(const std::string &category, const std::string &name, const std::string &target,
                    const std::string &actual, const std::string &weight, const char *claimed = nullptr) {
        return done(jx_assessment_add(get(), category.c_str(), name.c_str(), target.c_str(), actual.c_str(),
                                      weight.c_str(), claimed));
    }
    assessment &claim(std::int32_t which, const std::string &written) {
        return done(jx_assessment_set_claim(get(), which, written.c_str()));
    }
    assessment &evaluate() {
        return done(jx_assessment_evaluate(get()));
    }

    std::optional<std::string> score(std::int32_t item) const {
        return figure(jx_assessment_score(get(), item));
    }
    std::optional<std::string> total() const {
        return figure(jx_assessment_total(get(), JX_TOTAL_NORMALISED));
    }
    std::string_view grade(const char *language = "en") const {
        return jx_grade_name(jx_assessment_grade(get()), language);
    }
    std::string explain(std::int32_t item, const char *language = "en") {
        const char *sentence = nullptr;
        done(jx_assessment_explain(get(), item, language, &sentence));
        return sentence;
    }
    std::vector<finding> audit(const char *language = "en") {
        done(jx_assessment_audit(get()));
        std::vector<finding> found;
        for (std::int32_t i = 0; i < jx_assessment_finding_count(get()); i++)
            found.push_back(read(jx_assessment_finding(get(), i), language));
        return found;
    }

  private:
    static jx_assessment *make(const scheme &rules) {
        jx_assessment *made = nullptr;
        check(jx_assessment_new_in(nullptr, rules.get(), &made));
        return made;
    }
    static finding read(const jx_finding *f, const char *language) {
        auto place = text(jx_finding_place(f));
        return {jx_finding_code(f),
                jx_finding_message(f, language),
                jx_finding_severity(f),
                place ? std::optional<std::string>(*place) : std::nullopt,
                figure(jx_finding_claimed(f), 0),
                figure(jx_finding_computed(f))};
    }
    assessment &done(jx_status status) {
        check(status, jx_assessment_detail(get()));
        return *this;
    }
};

} // namespace jixiao

#endif
