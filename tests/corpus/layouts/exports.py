"""Exports of statistics programs: the wide export (B20), the import sheet (B21), grid letters as data."""

from dataclasses import replace

from description import Layout, School, column, sheet, table
from figures import figures, juniors, primaries
from shared_columns import BOOKS, EQUIPMENT, LIST, NAME, PUPILS, SERIAL, SEVEN, TEACHING


def wide(stage):
    """The columns that public scripts walk, with a stage's backbone column of the school's other facts."""
    words = "小学" if stage == "primary" else "初中"
    kind = lambda school: "小学" if school.stage == "primary" else "初级中学"
    return [
        NAME,
        column("办学类型", "school-kind", fill=kind),
        column("统计三级", "district", fill=lambda school: "柳林县"),
        column("是否计校数", "counts-as-school", fill=lambda school: 0 if school.branch_of else 1),
        column(("在校生数", "合计"), "pupils"),
        column(("专任教师", "#按学历分", "博士研究生"), "teachers-doctor"),
        column(("专任教师", "#按学历分", "硕士研究生"), "teachers-master"),
        column(("专任教师", "#按学历分", "本科"), "teachers-bachelor"),
        column(("专任教师", "#按学历分", "专科"), "teachers-college"),
        column(("专任教师", "#按授课课程分", "体育与健康"), "pe-teachers"),
        column(("专任教师", "#按授课课程分", "艺术", "计"), "arts-teachers"),
        column(("教基1102", f"县级以上骨干教师({words})"), "backbone-teachers", stage=stage),
        column(("本学年校舍建筑面积", "教学及辅助用房", "计"), "teaching-space"),
        column(("本学年校舍建筑面积", "教学及辅助用房", "室内体育用房"), "indoor-sports-space"),
        column(("占地面积及其他办学条件", "占地面积(平方米)", "其中", "运动场地面积"), "sports-ground", unit="平方米"),
        column(("占地面积及其他办学条件", "网络多媒体教室(间)"), "networked-classrooms", unit="间"),
        column(("占地面积及其他办学条件", "教学仪器设备资产值(万元)"), "equipment-value", unit="万元", factor=10000),
    ]


def campus(name, number, pupils, **more):
    return School(name, figures(number, "primary", pupils), **more)


def branch(name, number, pupils, main=None):
    """A campus with 是否计校数 0, added to `main`, or asked about where nothing tells the main school."""
    says = (("branch-joined", "name"),) if main else (("branch-without-main?", "name"),)
    return campus(name, number, pupils, branch_of=main, says=says, cells={"counts-as-school": 0})


MAIN_NAMED = [*wide("primary")[:4], column("主校名称", "main-school"), *wide("primary")[4:]]


def import_row(name, number, kind, words, pupils):
    """A row of the import sheet: what the whole school has, no figure per stage."""
    return School(
        name,
        {"pupils": pupils, "full-time-teachers": pupils // 13},
        stage=kind if kind in ("primary", "junior") else None,
        kind=kind,
        says=() if kind in ("primary", "junior") else (("stage-unknown", "name"),),
        cells={"code": 210102000 + number, "kind-words": words},
    )


IMPORT = [
    column("学校代码", "code"),
    NAME,
    column("区县代码", "district", fill=lambda school: 210102, key="district-code"),
    column("区县名称", "district", fill=lambda school: "和平区", key="district-name"),
    column("区县类型", "district", fill=lambda school: "市辖区", key="district-kind"),
    column("学校类型", "school-kind", key="kind-words"),
    column("办学性质", "sponsor", fill=lambda school: "公办"),
    column("城乡类型", "district", fill=lambda school: "城区", key="urban"),
    column("地址", "remark", fill=lambda school: "南京街道1号", key="address"),
    column("校长", "remark", fill=lambda school: "王某", key="head"),
    column("联系电话", "remark", fill=lambda school: "024-000000", key="phone"),
    column("学生数", "pupils"),
    column("教师数", "full-time-teachers"),
]

GRID = table([*LIST, *SEVEN], primaries(4), top=1, left=1)
LETTERS = {(0, 1 + at): chr(ord("A") + at) for at in range(11)} | {(1 + at, 0): 1 + at for at in range(5)}

LAYOUTS = [
    Layout(
        "export-wide-primary",
        "The wide export of primary schools: hierarchical headers, every site counted as a school.",
        (sheet("小学", table(wide("primary"), primaries(5))),),
        ("wide-export", "merged-header", "deep-header", "degree-rows", "unit-converted"),
        source="B20",
        through="xlsx",
    ),
    Layout(
        "export-wide-junior",
        "The wide export of junior schools.",
        (sheet("初中", table(wide("junior"), juniors(5))),),
        ("wide-export", "merged-header", "deep-header", "degree-rows", "unit-converted"),
        source="B20",
    ),
    Layout(
        "export-wide-branches",
        "Branch campuses with 是否计校数 0, whose main school is told by their names.",
        (
            sheet(
                "小学",
                table(
                    wide("primary"),
                    [
                        campus("实验小学", 1, 812),
                        branch("实验小学东校区", 2, 205, "实验小学"),
                        campus("育才小学", 4, 530),
                        branch("育才小学（南校区）", 5, 188, "育才小学"),
                        campus("白石小学", 6, 344),
                    ],
                ),
            ),
        ),
        ("wide-export", "branch-campus"),
        source="B20",
    ),
    Layout(
        "export-branches-main-named",
        "A column 主校名称 names the main school of each branch campus.",
        (
            sheet(
                "小学",
                table(
                    MAIN_NAMED,
                    [
                        campus("第一小学", 1, 812),
                        replace(
                            branch("河东教学部", 2, 205, "第一小学"),
                            cells={"counts-as-school": 0, "main-school": "第一小学"},
                        ),
                        campus("白石小学", 6, 344),
                        campus("育才小学", 4, 530),
                    ],
                ),
            ),
        ),
        ("branch-campus", "main-school-column"),
    ),
    Layout(
        "export-branches-main-missing",
        "A branch campus whose main school nothing tells: it is asked.",
        (
            sheet(
                "小学",
                table(
                    wide("primary"),
                    [
                        campus("实验小学", 1, 812),
                        branch("河东小学", 2, 205),
                        campus("育才小学", 4, 530),
                        campus("白石小学", 6, 344),
                    ],
                ),
            ),
        ),
        ("wide-export", "branch-campus", "branch-without-main"),
        source="B20",
    ),
    Layout(
        "import-sheet",
        "The import sheet of a city: kinds mixed, one figure of pupils a school; schools of several stages are asked about.",
        (
            sheet(
                "导入数据",
                table(
                    IMPORT,
                    [
                        import_row("和平区第一小学", 1, "primary", "小学", 645),
                        import_row("和平区第二小学", 2, "primary", "小学", 824),
                        import_row("和平区第三九年一贯制", 3, "nine-year", "九年一贯制", 1689),
                        import_row("和平区第四初级中学", 4, "junior", "初中", 702),
                        import_row("和平区第五完全中学", 5, "complete-secondary", "完全中学", 1503),
                        import_row("和平区第六初级中学", 6, "junior", "初中", 455),
                    ],
                ),
            ),
        ),
        ("import-sheet", "several-stages-one-figure", "basic-balance"),
        source="B21",
        standard="basic-balance-2012",
    ),
    Layout(
        "export-grid-letters",
        "The sheet was exported with the grid's own letters and row numbers as data.",
        (sheet("小学", GRID, cells=LETTERS),),
        ("grid-letters",),
    ),
    Layout(
        "export-codes-and-kinds",
        "School codes as numbers and as text, kinds with their code in front, 城乡 and 举办者 columns.",
        (
            sheet(
                "小学",
                table(
                    [
                        column("学校（机构）标识码", "code"),
                        column("学校（机构）名称（章）", "name"),
                        column("学校（机构）办学类型", "school-kind", fill=lambda school: "211小学"),
                        column("学校（机构）举办者", "sponsor", fill=lambda school: "县级教育部门"),
                        column("学校（机构）所在地城乡类型", "district", fill=lambda school: "镇中心区"),
                        PUPILS,
                        TEACHING,
                        EQUIPMENT,
                    ],
                    [
                        replace(school, cells={"code": 2136000001 + at if at % 2 else str(2136000001 + at)})
                        for at, school in enumerate(primaries(5))
                    ],
                ),
            ),
        ),
        ("school-codes", "kind-codes"),
        through="ods",
    ),
]
