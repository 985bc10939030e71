#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes self-assessment forms as Word and Excel documents, the same ones each time, for the benchmark of the readers.

Usage: make_forms.py FOLDER COUNT
"""

import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import forms

PLACES = ["东湖", "西岭", "南浦", "北原", "清河", "石桥", "柳林", "金沙", "白塔", "云山", "长平", "青田"]
BODIES = ["教育局", "水务局", "民政局", "体育局", "档案馆", "博物馆", "林业站", "交通局", "卫生院", "文化馆", "图书馆", "市政所"]
MATTERS = ["设备更新", "道路养护", "人才培训", "信息系统运行维护", "困难群众救助", "河道整治", "校舍修缮", "群众文化活动", "疾病预防控制",
           "绿化补植", "档案数字化", "老年人助餐", "应急物资储备", "垃圾分类宣传", "农田水利建设", "公共自行车运营"]
OUTPUTS = {
    "数量指标": ["开展培训场次", "购置设备数量", "养护道路里程", "救助困难群众人次", "修缮校舍面积", "印发宣传材料份数", "补植苗木株数", "数字化档案卷数"],
    "质量指标": ["验收合格率", "系统正常运行率", "资金使用合规率", "培训考核通过率", "设备完好率"],
    "时效指标": ["项目完成及时率", "资金拨付及时率", "故障响应时间"],
    "成本指标": ["单位养护成本", "人均培训费用", "预算控制数"],
}
EFFECTS = {
    "社会效益指标": ["受益群众人数", "服务覆盖率", "安全事故下降率"],
    "经济效益指标": ["节约财政资金", "带动投资额"],
    "生态效益指标": ["水质达标率", "绿化覆盖率"],
    "可持续影响指标": ["长效机制健全率", "设备使用年限"],
}
UNITS = ["场", "台", "公里", "人次", "平方米", "份", "株", "卷"]


def figure(tenths):
    return str(tenths // 10) + (f".{tenths % 10}" if tenths % 10 else "")


def goal(rnd, kind, name):
    """Target, actual, and how much of the target was reached in tenths of a percent."""
    if "率" in name:
        target = rnd.choice([85, 90, 95, 98])
        actual = rnd.choice([target, target, target + 1, target + 2, target - 4])
        return f"≥{target}%", f"{actual}%", min(1000, actual * 1000 // target)
    if kind == "成本指标" or name == "故障响应时间":
        target = rnd.randint(3, 400)
        unit = "小时" if name == "故障响应时间" else "万元"
        return f"≤{target}{unit}", f"{target - rnd.randint(0, target // 10)}{unit}", 1000
    target = rnd.randint(4, 900)
    reached = rnd.choice([1000, 1000, 1000, 1100, 1250, 900, 750])
    unit = rnd.choice(UNITS)
    return f"≥{target}{unit}", f"{max(1, target * reached // 1000)}{unit}", min(1000, reached)


def split(rnd, points, parts):
    """Whole points for so many parts."""
    each = [points // parts] * parts
    each[rnd.randrange(parts)] += points - sum(each)
    return each


def indicators(rnd):
    chosen = []
    for first, points, kinds, count in (("产出指标", 50, OUTPUTS, rnd.randint(4, 8)), ("效益指标", 30, EFFECTS, rnd.randint(1, 4))):
        named = sorted(rnd.sample([(kind, name) for kind, names in kinds.items() for name in names], count),
                       key=lambda pair: list(kinds).index(pair[0]))
        for (kind, name), weight in zip(named, split(rnd, points, count)):
            chosen.append((first, kind, name, weight, *goal(rnd, kind, name)))
    who = rnd.choice(["群众", "学员", "受助对象", "使用单位"])
    chosen.append(("满意度指标", "服务对象满意度指标", who + "满意度", 10, "≥90%", f"{rnd.randint(88, 99)}%", 1000))
    return chosen


def form(rnd):
    """Titles, and cells as (row, column, rows, columns, text)."""
    place, body, matter = rnd.choice(PLACES), rnd.choice(BODIES), rnd.choice(MATTERS)
    budget = rnd.randint(50, 90000)  # in hundredths of 万元
    executed = budget * rnd.choice([1000, 1000, 995, 987, 940, 820, 713]) // 1000
    money = [f"{amount // 100}.{amount % 100:02d}" for amount in (budget + rnd.choice([0, 0, 500]), budget, executed)]
    rate = round(executed * 10000 / budget)
    score = round(executed * 100 / budget)  # of 10, in tenths
    cells = []

    def put(row, *texts):
        column = 0
        for text in texts:
            text, below, wide = text if isinstance(text, tuple) else (text, 1, 1)
            while any(r <= row < r + b and c <= column < c + w for r, c, b, w, _ in cells):
                column += 1
            cells.append((row, column, below, wide, text))
            column += wide

    put(0, ("项目名称", 1, 3), (f"{place}{matter}项目", 1, 6))
    put(1, ("主管部门", 1, 3), (f"{place}区{body}", 1, 2), ("实施单位", 1, 2), (f"{place}区{body}{rnd.choice(['', '服务中心', '事务中心'])}", 1, 2))
    put(2, ("项目资金（万元）", 5, 2), "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
    put(3, "年度资金总额", *money, "10", f"{rate // 100}.{rate % 100:02d}%", figure(score))
    put(4, "其中：当年财政拨款", *money, "—", "—", "—")
    put(5, "上年结转资金", "0", "0", "0", "—", "—", "—")
    put(6, "其他资金", "0", "0", "0", "—", "—", "—")
    aim = f"完成{matter}各项任务，{rnd.choice(['保障', '提升', '改善'])}{rnd.choice(['公共服务水平', '群众生产生活条件', '单位正常运转'])}。"
    put(7, ("年度总体目标", 2, 1), ("预期目标", 1, 4), ("实际完成情况", 1, 4))
    put(8, (aim, 1, 4), (aim + rnd.choice(["已按计划完成。", "基本完成。", "个别任务跨年实施。"]), 1, 4))
    put(9, ("绩效指标", 1, 1), "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")
    rows = indicators(rnd)
    total, first_row = score, 10
    for i, (first, kind, name, weight, target, actual, reached) in enumerate(rows):
        row, lead = first_row + i, []
        if i == 0:
            lead.append(("绩效指标", len(rows), 1))
        for depth, label in ((1, first), (2, kind)):
            same = [k for k, other in enumerate(rows) if other[:depth] == rows[i][:depth]]
            if same[0] == i:
                lead.append((label, len(same), 1))
        points = weight * reached // 100  # in tenths
        if rnd.random() < 0.05:
            points = weight * 10
        total += points
        reason = "" if reached == 1000 else rnd.choice(["受天气影响，部分工作顺延至下年，将加快实施。", "需求减少，下年合理设定目标。", "采购流程较长，今后提前启动。"])
        put(row, *lead, name, target, actual, str(weight), figure(points), reason)
    put(first_row + len(rows), ("总分", 1, 6), "100", figure(total + rnd.choice([0] * 9 + [10])), "")
    return ["项目支出绩效自评表", f"（{rnd.randint(2019, 2023)}年度）"], cells


def main(folder, count):
    os.makedirs(folder, exist_ok=True)
    for i in range(int(count)):
        titles, cells = form(random.Random(i))
        make, ending = (forms.make_document, "docx") if i % 2 else (forms.make_book, "xlsx")
        make(titles, cells).save(os.path.join(folder, f"form-{i:05d}.{ending}"))


if __name__ == "__main__":
    main(*sys.argv[1:])
