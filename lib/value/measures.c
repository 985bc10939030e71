/* SPDX-License-Identifier: Apache-2.0 */
/* The units that are known. A new one is a row here, where its bytes put it: all that begin alike stand together. */
#include "value/unit.h"

#include "base/words.h"

#define SHARE(text, n, d)                                                                                              \
    { text, JXI_KIND_SHARE, JXI_DIMENSION_SHARE, n, d, false }
#define MONEY(text)                                                                                                    \
    { text, JXI_KIND_MONEY, JXI_DIMENSION_MONEY, 1, 1, false }
#define COUNT(text, dimension)                                                                                         \
    { text, JXI_KIND_COUNT, JXI_DIMENSION_##dimension, 1, 1, false }
/* What is counted, not what one counts by: names of other things begin with it. */
#define THING(text, dimension)                                                                                         \
    { text, JXI_KIND_COUNT, JXI_DIMENSION_##dimension, 1, 1, true }
#define TIME(text, dimension, n)                                                                                       \
    { text, JXI_KIND_TIME, JXI_DIMENSION_##dimension, n, 1, false }
#define OTHER(text, dimension, n, d)                                                                                   \
    { text, JXI_KIND_OTHER, JXI_DIMENSION_##dimension, n, d, false }

static const jxi_measure measures[] = {
    SHARE("%", 1, 1),
    OTHER("G", OWN, 1, 1),
    OTHER("GB", OWN, 1, 1),
    OTHER("KV", OWN, 1, 1),
    OTHER("KW", OWN, 1, 1),
    OTHER("M", OWN, 1, 1),
    OTHER("MB", OWN, 1, 1),
    OTHER("MW", OWN, 1, 1),
    OTHER("Mbps", OWN, 1, 1),
    OTHER("T", OWN, 1, 1),
    OTHER("TB", OWN, 1, 1),
    OTHER("cm", LENGTH, 1, 100),
    OTHER("dB", OWN, 1, 1),
    OTHER("g", WEIGHT, 1, 1000),
    OTHER("kV", OWN, 1, 1),
    OTHER("kW", OWN, 1, 1),
    OTHER("kWh", OWN, 1, 1),
    OTHER("kg", WEIGHT, 1, 1),
    OTHER("km", LENGTH, 1000, 1),
    OTHER("km2", AREA, 1000000, 1),
    OTHER("km²", AREA, 1000000, 1),
    OTHER("m", LENGTH, 1, 1),
    OTHER("m2", AREA, 1, 1),
    OTHER("m3", VOLUME, 1, 1),
    OTHER("mg/L", OWN, 1, 1),
    OTHER("mm", LENGTH, 1, 1000),
    OTHER("m²", AREA, 1, 1),
    OTHER("m³", VOLUME, 1, 1),
    OTHER("t", WEIGHT, 1000, 1),
    SHARE("‰", 1, 10),
    OTHER("℃", OWN, 1, 1),
    OTHER("㎡", AREA, 1, 1),
    THING("上访", EVENTS),
    COUNT("个", GENERIC),
    TIME("个月", MONTHS, 1),
    THING("乡镇", OWN),
    THING("事故", EVENTS),
    OTHER("亩", AREA, 2000, 3),
    COUNT("亩次", OWN),
    COUNT("人", PEOPLE),
    THING("人员", PEOPLE),
    COUNT("人天", OWN),
    COUNT("人年", OWN),
    COUNT("人数", PEOPLE),
    COUNT("人次", OWN),
    MONEY("人民币"),
    COUNT("件", EVENTS),
    COUNT("份", PAPERS),
    THING("企业", BODIES),
    THING("伤亡", EVENTS),
    COUNT("位", PEOPLE),
    COUNT("例", EVENTS),
    COUNT("倍", OWN),
    MONEY("元"),
    OTHER("克", WEIGHT, 1, 1000),
    OTHER("公分", LENGTH, 1, 100),
    OTHER("公斤", WEIGHT, 1, 1),
    OTHER("公里", LENGTH, 1000, 1),
    OTHER("公里数", LENGTH, 1000, 1),
    OTHER("公顷", AREA, 10000, 1),
    COUNT("册", PAPERS),
    COUNT("分", OWN),
    OTHER("分贝", OWN, 1, 1),
    TIME("分钟", DURATION, 1),
    COUNT("列", OWN),
    COUNT("副", OWN),
    COUNT("包", OWN),
    COUNT("匹", OWN),
    OTHER("千克", WEIGHT, 1, 1),
    SHARE("千分比", 1, 10),
    OTHER("千瓦", OWN, 1, 1),
    OTHER("千瓦时", OWN, 1, 1),
    OTHER("千米", LENGTH, 1000, 1),
    OTHER("升", VOLUME, 1, 1000),
    THING("单位", BODIES),
    COUNT("卷", OWN),
    OTHER("厘米", LENGTH, 1, 100),
    COUNT("口", OWN),
    COUNT("只", OWN),
    COUNT("台", MACHINES),
    COUNT("台件", OWN),
    COUNT("台套", MACHINES),
    COUNT("名", PEOPLE),
    OTHER("吨", WEIGHT, 1000, 1),
    TIME("周", DURATION, 10080),
    COUNT("回", TIMES),
    COUNT("场", TIMES),
    COUNT("场次", TIMES),
    COUNT("块", OWN),
    MONEY("块钱"),
    COUNT("处", PLACES),
    TIME("天", DURATION, 1440),
    THING("失误", EVENTS),
    COUNT("头", OWN),
    COUNT("套", MACHINES),
    COUNT("套次", OWN),
    COUNT("字", OWN),
    TIME("季度", OWN, 1),
    COUNT("学时", OWN),
    TIME("学期", OWN, 1),
    THING("学校", BODIES),
    THING("安全事故", EVENTS),
    COUNT("宗", EVENTS),
    COUNT("家", BODIES),
    COUNT("家次", OWN),
    TIME("小时", DURATION, 60),
    COUNT("尾", OWN),
    COUNT("届", OWN),
    OTHER("岁", OWN, 1, 1),
    COUNT("岗", OWN),
    COUNT("岗位", OWN),
    TIME("工作日", OWN, 1),
    THING("差错", EVENTS),
    COUNT("幅", OWN),
    COUNT("幢", OWN),
    OTHER("平方公里", AREA, 1000000, 1),
    OTHER("平方千米", AREA, 1000000, 1),
    OTHER("平方米", AREA, 1, 1),
    OTHER("平米", AREA, 1, 1),
    TIME("年", MONTHS, 12),
    COUNT("床", OWN),
    COUNT("床位", OWN),
    OTHER("度", OWN, 1, 1),
    COUNT("座", PLACES),
    OTHER("延米", OWN, 1, 1),
    COUNT("张", OWN),
    COUNT("户", BODIES),
    COUNT("户数", BODIES),
    COUNT("户次", OWN),
    COUNT("所", BODIES),
    COUNT("批", OWN),
    COUNT("批次", OWN),
    COUNT("把", OWN),
    THING("投诉", EVENTS),
    THING("报告", PAPERS),
    COUNT("支", OWN),
    OTHER("斤", WEIGHT, 1, 2),
    OTHER("方", VOLUME, 1, 1),
    TIME("日", DURATION, 1440),
    COUNT("星", OWN),
    TIME("星期", DURATION, 10080),
    COUNT("星级", OWN),
    TIME("月", MONTHS, 1),
    COUNT("期", TIMES),
    COUNT("本", PAPERS),
    COUNT("村", OWN),
    COUNT("条", OWN),
    COUNT("条次", OWN),
    COUNT("枚", OWN),
    COUNT("架", OWN),
    COUNT("栋", OWN),
    COUNT("校", OWN),
    COUNT("株", OWN),
    COUNT("样", OWN),
    COUNT("样本", OWN),
    COUNT("根", OWN),
    THING("案件", EVENTS),
    COUNT("桶", OWN),
    COUNT("棵", OWN),
    COUNT("次", TIMES),
    COUNT("次数", TIMES),
    COUNT("款", OWN),
    COUNT("段", OWN),
    OTHER("毫升", VOLUME, 1, 1000000),
    OTHER("毫米", LENGTH, 1, 1000),
    COUNT("点位", PLACES),
    COUNT("片", OWN),
    COUNT("班", OWN),
    COUNT("班次", OWN),
    COUNT("瓶", OWN),
    SHARE("百分号", 1, 1),
    SHARE("百分比", 1, 1),
    OTHER("百分点", OWN, 1, 1),
    COUNT("盏", OWN),
    COUNT("盒", OWN),
    COUNT("盘", OWN),
    COUNT("眼", OWN),
    THING("社区", OWN),
    COUNT("种", OWN),
    TIME("秒", OWN, 1),
    OTHER("立方", VOLUME, 1, 1),
    OTHER("立方米", VOLUME, 1, 1),
    COUNT("站", OWN),
    THING("站点", PLACES),
    COUNT("箱", OWN),
    COUNT("篇", PAPERS),
    OTHER("米", LENGTH, 1, 1),
    COUNT("类", OWN),
    COUNT("粒", OWN),
    COUNT("组", OWN),
    OTHER("美元", OWN, 1, 1),
    COUNT("羽", OWN),
    COUNT("航次", OWN),
    COUNT("艘", OWN),
    COUNT("节", OWN),
    THING("行政村", OWN),
    THING("街道", OWN),
    COUNT("袋", OWN),
    COUNT("课时", OWN),
    THING("课题", OWN),
    COUNT("起", EVENTS),
    COUNT("路", OWN),
    THING("车位", OWN),
    COUNT("车次", OWN),
    COUNT("辆", MACHINES),
    THING("违规", EVENTS),
    COUNT("部", MACHINES),
    OTHER("里", LENGTH, 500, 1),
    COUNT("镇", OWN),
    COUNT("门", OWN),
    COUNT("间", OWN),
    COUNT("队", OWN),
    COUNT("集", OWN),
    COUNT("面", OWN),
    COUNT("页", OWN),
    COUNT("顶", OWN),
    OTHER("顷", OWN, 1, 1),
    COUNT("项", GENERIC),
    THING("项目", OWN),
};

/* The first unit that starts with this byte, or with a later one. */
static size_t first_measure(unsigned char byte) {
    size_t low = 0, high = JXI_COUNT_OF(measures);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if ((unsigned char)measures[middle].text[0] < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The longer of two that both fit stands behind the shorter. */
static const jxi_measure *match(const char *text, bool things) {
    const jxi_measure *best = NULL;
    for (size_t i = first_measure((unsigned char)text[0]); i < JXI_COUNT_OF(measures); i++) {
        const char *word = measures[i].text;
        if (word[0] != text[0]) break;
        if (jxi_word_length(word, text) && (things || !measures[i].thing)) best = &measures[i];
    }
    return best;
}

const jxi_measure *jxi_measure_match(const char *text) {
    return match(text, true);
}

const jxi_measure *jxi_counter_match(const char *text) {
    return match(text, false);
}
