/* SPDX-License-Identifier: Apache-2.0 */
/* Headings and row labels understood from their parts: time × subject × act or measure × kind × brackets. A heading
 * names its figure by its last part, as Chinese does: 执行率得分 is a score, 得分率 is a rate. */
#ifndef JXI_FORM_WORDS_PARTS_H
#define JXI_FORM_WORDS_PARTS_H

#include "form/words/label.h"

/* What a part says. */
typedef uint64_t jxi_says;
#define JXI_SAYS(bit) (UINT64_C(1) << (bit))
#define JXI_SAYS_FILL ((jxi_says)0)     /* nothing: 的, 及, 、, ① */
#define JXI_SAYS_INITIAL JXI_SAYS(0)    /* 年初 */
#define JXI_SAYS_YEAR JXI_SAYS(1)       /* 全年, 年度 */
#define JXI_SAYS_ADJUSTED JXI_SAYS(2)   /* 调整, 调整后 */
#define JXI_SAYS_LAST JXI_SAYS(3)       /* 上年 */
#define JXI_SAYS_END JXI_SAYS(4)        /* 年末, 截至 */
#define JXI_SAYS_REAL JXI_SAYS(5)       /* 实际 */
#define JXI_SAYS_DONE JXI_SAYS(6)       /* 完成, 实现 */
#define JXI_SAYS_SPENT JXI_SAYS(7)      /* 执行, 支出, 支付 */
#define JXI_SAYS_ARRIVED JXI_SAYS(8)    /* 到位 */
#define JXI_SAYS_LEFT JXI_SAYS(9)       /* 结余, 未执行 */
#define JXI_SAYS_MONEY JXI_SAYS(10)     /* 资金, 经费, 金额 */
#define JXI_SAYS_BUDGET JXI_SAYS(11)    /* 预算, 安排, 批复 */
#define JXI_SAYS_AIM JXI_SAYS(12)       /* 目标 */
#define JXI_SAYS_PLANNED JXI_SAYS(13)   /* 计划, 预期 */
#define JXI_SAYS_INDICATOR JXI_SAYS(14) /* 指标, 绩效指标 */
#define JXI_SAYS_VALUE JXI_SAYS(15)     /* 值, 数, 额 */
#define JXI_SAYS_STATE JXI_SAYS(16)     /* 情况 */
#define JXI_SAYS_SCORE JXI_SAYS(17)     /* 得分, 自评分 */
#define JXI_SAYS_WEIGHT JXI_SAYS(18)    /* 分值, 权重 */
#define JXI_SAYS_RATE JXI_SAYS(19)      /* 率, 进度, 比例 */
#define JXI_SAYS_REASON JXI_SAYS(20)    /* 原因, 措施 */
#define JXI_SAYS_GAP JXI_SAYS(21)       /* 偏差, 未完成 */
#define JXI_SAYS_MEASURE JXI_SAYS(22)   /* 计量单位 */
#define JXI_SAYS_SIGN JXI_SAYS(23)      /* 性质, 方向, 符号 */
#define JXI_SAYS_REVIEW JXI_SAYS(24)    /* 复核 */
#define JXI_SAYS_RULE JXI_SAYS(25)      /* 标准, 依据, 方法 */
#define JXI_SAYS_EVIDENCE JXI_SAYS(26)  /* 佐证, 材料 */
#define JXI_SAYS_ORDINAL JXI_SAYS(27)   /* 序号 */
#define JXI_SAYS_NAME JXI_SAYS(28)      /* 名称, 内容 */
#define JXI_SAYS_LEVEL1 JXI_SAYS(29)    /* 一级 */
#define JXI_SAYS_LEVEL2 JXI_SAYS(30)    /* 二级 */
#define JXI_SAYS_LEVEL3 JXI_SAYS(31)    /* 三级, 四级 */
#define JXI_SAYS_TOTAL JXI_SAYS(32)     /* 总额, 合计, 总 */
#define JXI_SAYS_GRADE JXI_SAYS(33)     /* 等级 */
#define JXI_SAYS_FISCAL JXI_SAYS(34)    /* 财政, 中央, 省级 */
#define JXI_SAYS_OWN JXI_SAYS(35)       /* 其他, 自筹, 单位 */
#define JXI_SAYS_CARRIED JXI_SAYS(36)   /* 结转 */
#define JXI_SAYS_NOTE JXI_SAYS(37)      /* 说明, 备注 */
#define JXI_SAYS_SELF JXI_SAYS(38)      /* 自评 */
#define JXI_SAYS_PROJECT JXI_SAYS(39)   /* 项目, 专项 */
#define JXI_SAYS_BODY JXI_SAYS(40)      /* 部门, 科室: who, not what */
#define JXI_SAYS_POINTS JXI_SAYS(41)    /* 分 alone */
#define JXI_SAYS_WHOLE JXI_SAYS(42)     /* 总体, 整体 */
#define JXI_SAYS_CHANGE JXI_SAYS(44)    /* 追加, 调增: by how much, not how much */
#define JXI_SAYS_PERSON JXI_SAYS(43)    /* 负责人, 电话, 日期: fields that are not kept */

typedef struct jxi_part {
    const char *text; /* squeezed */
    jxi_says says;
} jxi_part;

extern const jxi_part jxi_parts[];
extern const size_t jxi_parts_count;

/* The label that the parts of a squeezed heading without brackets make together; JXI_LABEL_NONE when they make none, or
 * when characters are left over. `beside`: what brackets in the heading said of it. `*damaged` goes in as whether a
 * character in three may be passed over or taken for another, and comes out as whether one had to be. */
int32_t jxi_parts_label(const char *squeezed, jxi_says beside, bool *damaged);

/* The bytes of the heading that starts a squeezed text and is made of parts, whatever follows; 0 for none. Of headings
 * that stand one behind the other without a gap it takes the first: one ends with its kind (值, 数, 率, 分值, 得分). */
size_t jxi_parts_start(const char *squeezed, size_t length, int32_t *label);

/* What a squeezed text says that is one part; 0 for any other text, and for parts that say nothing. */
jxi_says jxi_parts_single(const char *squeezed);

/* Whether any part begins with the first character of a squeezed text. */
bool jxi_part_begins(const char *squeezed);

/* What all parts of a text say together, 0 when characters are left over. */
jxi_says jxi_parts_say(const char *squeezed);

#endif
