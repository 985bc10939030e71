/* SPDX-License-Identifier: Apache-2.0 */
/* The table of standard categories. Codes are part of the API; schemes and forms may go beyond it. */
#include "scheme/category.h"

#include <string.h>

const jxi_category jxi_categories[] = {
    {"execution", "预算执行", "budget execution"},
    {"cost", "成本指标", "cost"},
    {"cost.economic", "经济成本指标", "economic cost"},
    {"cost.social", "社会成本指标", "social cost"},
    {"cost.ecological", "生态环境成本指标", "ecological cost"},
    {"output", "产出指标", "output"},
    {"output.quantity", "数量指标", "quantity"},
    {"output.quality", "质量指标", "quality"},
    {"output.timeliness", "时效指标", "timeliness"},
    {"output.cost", "成本指标", "cost"},
    {"benefit", "效益指标", "benefit"},
    {"benefit.economic", "经济效益指标", "economic benefit"},
    {"benefit.social", "社会效益指标", "social benefit"},
    {"benefit.ecological", "生态效益指标", "ecological benefit"},
    {"benefit.sustainability", "可持续影响指标", "sustainability"},
    {"satisfaction", "满意度指标", "satisfaction"},
    {"satisfaction.recipients", "服务对象满意度指标", "satisfaction of recipients"},
    {"management", "管理指标", "management"},
    {"other", "其他指标", "other"},
};
const size_t jxi_category_count = sizeof jxi_categories / sizeof jxi_categories[0];

size_t jxi_category_class_length(const char *code) {
    return strcspn(code, ".");
}

int jxi_category_in_class(const char *code, const char *class_code) {
    size_t length = strlen(class_code);
    return strncmp(code, class_code, length) == 0 && (code[length] == '\0' || code[length] == '.');
}

const jxi_category *jxi_category_find(const char *code) {
    for (size_t i = 0; i < jxi_category_count; i++)
        if (strcmp(jxi_categories[i].code, code) == 0) return &jxi_categories[i];
    return NULL;
}
