/* SPDX-License-Identifier: Apache-2.0 */
/* Comparing texts that people write: blanks and decoration do not count. */
#ifndef JXI_AUDIT_PHRASES_H
#define JXI_AUDIT_PHRASES_H

#include "base/text.h"

/* What is better when there is less of it. */
#define JXI_LESS_IS_BETTER                                                                                                                                      \
    "投诉|差错|误差|事故|违规|违法|违纪|死亡|伤亡|患病|发病|感染|发生率|发生数|缺陷|损耗|变质|破损|超标|逾期|失误|" \
    "故障|"                                                                                                                                                   \
    "信访|上访|污染|排放|能耗|消耗|流失|辍学|返贫|负债|不合格|时限|时长|天数|周期|成本|费用|单价|价格"

/* The characters of a text without its blanks. */
size_t jxi_packed_length(const char *text);

/* Whether two texts are equal but for blanks; NULL equals nothing. */
bool jxi_packed_equal(const char *a, const char *b);

/* The name of an indicator without what the template puts before it: "★", "指标3：", blanks. */
const char *jxi_bare_name(const char *name);

/* Whether a text holds one of the words, which are divided by "|". */
bool jxi_holds_any(const char *text, const char *words);

/* Whether a text is made of nothing but the words, which are divided by "|". */
bool jxi_is_made_of(const char *text, const char *words);

#endif
