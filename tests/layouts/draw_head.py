# SPDX-License-Identifier: Apache-2.0
"""What stands around the figures: title, the fields of the head, the goal, remarks."""

from grid import Block
from reading import points

TITLES = {
    "project": ("项目支出绩效自评表", "项目支出绩效目标自评表", "财政支出项目绩效自评表"),
    "department": ("部门整体支出绩效自评表", "部门（单位）整体绩效自评表"),
    "transfer": ("中央对地方专项转移支付区域绩效目标自评表", "转移支付区域（项目）绩效自评表"),
    "hubei": ("项目绩效自评表", "项目自评表"),
    "blocks": ("财政预算支出项目绩效目标自评表",),
}
REMARKS = (
    "注：1.得分一档最高不能超过该指标分值上限。2.定量指标按完成比例计分，定性指标分三档：100-80%（含80%）、80-60%（含60%）、60-0%。",
    "填表说明：资金使用单位按项目绩效目标填写，主管部门汇总时按资金额度加权平均。",
    "填报人：　　　　联系电话：　　　　填报日期：",
)


def title(rnd, form, plan):
    block = Block(1)
    text = rnd.choice(TITLES.get(form.kind, TITLES["project"]))
    if rnd.random() < 0.3:
        block.row(f"{form.year}年度{text}" if rnd.random() < 0.5 else f"{text}（{form.year}年度）")
    else:
        block.row(text)
        block.row(rnd.choice([f"（{form.year}年度）", f"({form.year}年度)", f"（ {form.year} 年度 ）"]))
    if plan.unit_place == "line":
        block.row(f"金额单位：{plan.unit}")
    return block


def stated(form, plan):
    """Total and grade as fields of the head."""
    fields = []
    if plan.total in ("head", "both"):
        fields.append((plan.headings["total_head"], points(form.total) + ("分" if len(form.name) % 2 else "")))
    if plan.grade == "head":
        fields.append((plan.headings["grade"], form.grade))
    return fields


def head(rnd, form, plan):
    what = {"department": "单位名称", "transfer": "专项名称"}.get(form.kind, "项目名称")
    block = Block(4, [1, 3])
    if plan.head == "classic":
        block.row(what, (form.name, 3))
        block.row("主管部门", form.department, "实施单位", form.unit)
    elif plan.head == "long":
        block.row(what, form.name, "项目编码", f"51{form.year}{rnd.randint(100, 999)}T00000{rnd.randint(1, 9)}")
        block.row("主管部门", form.department, "实施单位", form.unit)
        block.row("项目类别", "□新增 ☑延续", "项目期限", f"{form.year}年1月—{form.year}年12月")
    else:
        block.row("主管部门", form.department, what, form.name)
        block.row("实施单位", form.unit, "评价年度", f"{form.year}年")
    fields = stated(form, plan)
    if len(fields) == 2:
        block.row(*fields[0], *fields[1])
    elif fields:
        block.row(fields[0][0], (fields[0][1], 3))
    return block


def goal(rnd, form):
    block = Block(3, [1, 2])
    block.row("年度总体目标", "预期目标", "实际完成情况")
    block.row(form.goal[0], form.goal[1], at=1)
    block.reach(0, 0, 2)
    return block


def remark(rnd):
    block = Block(1)
    block.row(rnd.choice(REMARKS))
    return block
