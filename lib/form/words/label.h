/* SPDX-License-Identifier: Apache-2.0 */
/* The words of the forms: one vocabulary of labels, matched by meaning whatever blanks, brackets and points stand in
 * them. */
#ifndef JXI_FORM_WORDS_LABEL_H
#define JXI_FORM_WORDS_LABEL_H

#include "base/decimal.h"
#include "base/object.h"

enum {
    JXI_LABEL_NONE = 0,
    /* about the project */
    JXI_LABEL_NAME,       /* 项目名称 */
    JXI_LABEL_DEPARTMENT, /* 主管部门 */
    JXI_LABEL_UNIT,       /* 实施单位; the unit itself in a form of a whole department */
    JXI_LABEL_YEAR,       /* 年度 */
    JXI_LABEL_FIELD,      /* a field that is not kept: 负责人, 联系电话, 项目类别 … */
    /* the money block */
    JXI_LABEL_FUNDS_BLOCK, /* 项目资金, 预算执行情况 … */
    JXI_LABEL_INITIAL,     /* 年初预算数 */
    JXI_LABEL_FULL_YEAR,   /* 全年预算数, 预算数(A) */
    JXI_LABEL_EXECUTED,    /* 全年执行数, 执行数(B) */
    JXI_LABEL_RATE,        /* 执行率 */
    JXI_LABEL_TOTAL_FUNDS, /* 年度资金总额 */
    JXI_LABEL_FISCAL,      /* 当年财政拨款 */
    JXI_LABEL_CARRYOVER,   /* 上年结转资金 */
    JXI_LABEL_OTHER_FUNDS, /* 其他资金 */
    JXI_LABEL_FUNDS_EXTRA, /* a row or column of the money block that is not kept: 到位数, 按收入性质分 */
    /* goals */
    JXI_LABEL_GOAL_BLOCK, /* 年度总体目标, 年度绩效目标1 */
    JXI_LABEL_EXPECTED,   /* 预期目标 */
    JXI_LABEL_ACHIEVED,   /* 实际完成情况 */
    /* the heading of the indicators */
    JXI_LABEL_INDICATORS, /* 绩效指标, the side heading */
    JXI_LABEL_LEVEL1,     /* 一级指标 */
    JXI_LABEL_LEVEL2,
    JXI_LABEL_LEVEL3,
    JXI_LABEL_SIGN,    /* 指标性质, 符号 */
    JXI_LABEL_TARGET,  /* 年度指标值 */
    JXI_LABEL_MEASURE, /* 度量单位 */
    JXI_LABEL_ACTUAL,  /* 实际完成值 */
    JXI_LABEL_WEIGHT,  /* 分值; also of the money block */
    JXI_LABEL_SCORE,   /* 得分; also of the money block */
    JXI_LABEL_REASON,  /* 偏差原因分析及改进措施 */
    JXI_LABEL_IGNORED, /* a column that is not kept: 完成率, 得分计算方法, 权重占比 */
    /* what stands in the indicator table */
    JXI_LABEL_CLASS,    /* 产出指标, with its category */
    JXI_LABEL_SUBCLASS, /* 数量指标, with its category */
    /* the end */
    JXI_LABEL_TOTAL,      /* 总分, 合计 */
    JXI_LABEL_SUBTOTAL,   /* 小计 */
    JXI_LABEL_GRADE,      /* 自评等级 */
    JXI_LABEL_OTHER_NOTE, /* 其他需要说明的问题, 备注, 注 */
    /* columns of a summary table */
    JXI_LABEL_ORDINAL, /* 序号 */
    JXI_LABEL_SPENDER, /* 资金使用单位 */
    JXI_LABEL_AMOUNT,  /* 资金 */
    JXI_LABEL_CONTACT  /* 联系人及电话 */
};

/* What was found at a place of a text. */
typedef struct jxi_label_match {
    int32_t label;        /* JXI_LABEL_… */
    const char *category; /* of a class or subclass, e.g. "output.quality"; else NULL */
    jx_decimal points;    /* "产出指标(50分)"; JX_NONE: none */
    int32_t unit;         /* JXI_UNIT_… of "项目资金(万元)" */
    int32_t ordinal;      /* 2 of "年度绩效目标2"; 0: none */
    char letter;          /* 'A' of "预算数(A)", 'B'; 'R' of "(B/A)"; 0: none */
    bool part;            /* "其中" stood before it */
    bool colon;           /* a colon stands behind it */
    bool parts;           /* understood from its parts */
    bool damaged;         /* ... with a character passed over or taken for another */
    size_t used;          /* bytes up to the end of the label with its brackets and colon */
} jxi_label_match;

/* One spelling: narrow, simplified, without blanks. */
typedef struct jxi_spelling {
    const char *text;
    int32_t label;
    const char *category;
} jxi_spelling;

extern const jxi_spelling jxi_vocabulary[];
extern const size_t jxi_vocabulary_count;

/* The label that is all a cell says, with its numbering, brackets and points; JXI_LABEL_NONE when the cell says
 * anything else. `match` may be NULL. */
int32_t jxi_label_of(const char *cell, jxi_label_match *match);

/* The label that the parts of a whole cell make together. `tolerant`: damaged characters are passed over; to be asked
 * only where headings stand. `match` is not NULL. */
int32_t jxi_label_from_parts(const char *cell, bool tolerant, jxi_label_match *match);

/* The label a cell starts with, whatever follows ("项目名称: …", "项目资金(万元) 0.53"). `match` is not NULL. */
int32_t jxi_label_start(const char *cell, jxi_label_match *match);

/* The label that starts a squeezed text, by a spelling or by the longest sequence of parts that makes one when no
 * spelling covers more; for headings whose cells were glued together. `match` is not NULL. */
int32_t jxi_label_in_run(const char *squeezed, size_t length, jxi_label_match *match);

/* The longest label that starts exactly at `text`, tolerant of blanks inside; for run-on text. `match` is not NULL. */
int32_t jxi_label_at(const char *text, size_t length, jxi_label_match *match);

#endif
