"""Schools of several stages, and schools that no standard counts."""

from dataclasses import replace

from description import Layout, School, column, label, sheet, table
from figures import combined, figures, junior, juniors, primaries, primary
from shared_columns import (
    ABOVE,
    BACKBONE,
    BOOKS,
    COMPUTERS,
    EQUIPMENT,
    GROUND,
    INDOOR,
    KIND,
    KIND_WORDS,
    LIST,
    NAME,
    PUPILS,
    ROOMS,
    SERIAL,
    SEVEN,
    SPORTS,
    STAGE,
    TEACHING,
)


def of_stage(words, means, stage):
    return column((words, {"primary": "小学", "junior": "初中", "senior": "高中"}[stage]), means, stage=stage)


def per_stage(words, means, *stages):
    return [of_stage(words, means, stage) for stage in stages]


SHARED = [TEACHING, INDOOR, GROUND, EQUIPMENT, ROOMS]
NINE = [
    *LIST[:2],
    *per_stage("在校生数", "pupils", "primary", "junior"),
    *per_stage("高于规定学历教师数", "teachers-above-degree", "primary", "junior"),
    *per_stage("县级及以上骨干教师数", "backbone-teachers", "primary", "junior"),
    *SHARED,
]


def part(name, stage, number, pupils, **more):
    """One stage's row of a school."""
    return School(name, figures(number, stage, pupils), stage=stage, kind="unknown", **more)


def shared_rows(name, number, pupils):
    """Two rows of one school; what is merged over both is the whole school's."""
    both = [figures(number + at, stage, count) for at, (stage, count) in enumerate(pupils.items())]
    whole = {field: both[0][field] + both[1][field] for field in both[0]}
    rows = []
    for at, (stage, own) in enumerate(zip(pupils, both)):
        merged = {
            field: whole[field]
            for field in (
                "teaching-space",
                "indoor-sports-space",
                "sports-ground",
                "equipment-value",
                "networked-classrooms",
            )
        }
        written = name if at == 0 else ""
        rows.append(School(name, {**own, **merged}, stage=stage, kind="nine-year", part_of=name, written_name=written))
    return rows


DONGFENG = {"primary": 420, "junior": 310}


def scope_table(columns, schools):
    return sheet("全县", table(columns, schools))


SPONSOR = column("举办者", "sponsor", fill=lambda school: "县级教育部门")


def run_by(school, words, excluded=None):
    return replace(school, cells={"sponsor": words}, excluded=excluded)


MIXED = [
    *primaries(3),
    *juniors(3),
    replace(primary(9, 28), name="山口教学点", kind="teaching-point", excluded="teaching-point-under-50"),
    replace(primary(10, 63), name="岭上教学点", kind="teaching-point"),
    School("县特殊教育学校", figures(2, "primary", 85), stage=None, kind="special", excluded="special-school"),
    School("县职业高级中学", figures(3, "junior", 900), stage=None, kind="vocational", excluded="vocational-school"),
    School("县第一高级中学", figures(4, "junior", 1200), stage="senior", kind="senior", excluded="senior-school"),
]

LAYOUTS = [
    Layout(
        "stages-nine-year-one-row",
        "Nine-year schools in one row with pupils and teachers per stage; rooms and money are the whole school's.",
        (
            sheet(
                "全县",
                table(
                    NINE,
                    [
                        *primaries(3),
                        *juniors(2),
                        combined("东风学校", "nine-year", DONGFENG, 5),
                        combined("红旗九年一贯制学校", "nine-year", {"primary": 256, "junior": 198}, 8),
                    ],
                ),
            ),
        ),
        ("nine-year-one-row", "shared-split", "merged-header"),
    ),
    Layout(
        "stages-nine-year-two-rows",
        "东风学校（小学部） and （初中部） in rows of their own, already split: not split again.",
        (
            sheet(
                "全县",
                table(
                    [*LIST, *SEVEN],
                    [
                        *primaries(3),
                        part("东风学校（小学部）", "primary", 5, 420),
                        part("红旗学校_小学", "primary", 6, 256),
                        *juniors(2),
                        part("东风学校（初中部）", "junior", 8, 310),
                        part("红旗学校_初中", "junior", 9, 198),
                    ],
                ),
            ),
        ),
        ("nine-year-two-rows", "not-split-again"),
    ),
    Layout(
        "stages-shared-cells-merged",
        "A school's two rows with the name and the shared resources merged over both.",
        (
            sheet(
                "全县",
                table(
                    [NAME, STAGE, PUPILS, ABOVE, BACKBONE, *SHARED],
                    [*shared_rows("东风学校", 5, DONGFENG), *primaries(3), *juniors(3)],
                    merged_cells=tuple(
                        (key, 0, 1)
                        for key in (
                            "name",
                            "teaching-space",
                            "indoor-sports-space",
                            "sports-ground",
                            "equipment-value",
                            "networked-classrooms",
                        )
                    ),
                    says=(("parts-joined", "F2"),),
                ),
            ),
        ),
        ("shared-cells-merged", "shared-split", "stage-column"),
        through="xls",
    ),
    Layout(
        "stages-resource-twice",
        "Both rows of a school carry the same whole-school figures: it is asked.",
        (
            sheet(
                "全县",
                table(
                    [*LIST, ABOVE, BACKBONE, *SHARED],
                    [
                        *primaries(3),
                        part("东风学校（小学部）", "primary", 5, 420),
                        *juniors(3),
                        replace(
                            part("东风学校（初中部）", "junior", 8, 310, says=(("resource-twice", "name"),)),
                            figures={
                                **figures(8, "junior", 310),
                                **{
                                    field: figures(5, "primary", 420)[field]
                                    for field in (
                                        "teaching-space",
                                        "indoor-sports-space",
                                        "sports-ground",
                                        "equipment-value",
                                        "networked-classrooms",
                                    )
                                },
                            },
                        ),
                    ],
                ),
            ),
        ),
        ("resource-twice", "nine-year-two-rows"),
    ),
    Layout(
        "stages-complete-secondary",
        "完全中学 with pupils of both stages in one row: 1 to 1.2.",
        (
            sheet(
                "全县",
                table(
                    [
                        *LIST[:2],
                        KIND,
                        *per_stage("在校生数", "pupils", "junior", "senior"),
                        *per_stage("高于规定学历教师数", "teachers-above-degree", "junior", "senior"),
                        *SHARED,
                    ],
                    [*juniors(4), combined("县第一中学", "complete-secondary", {"junior": 640, "senior": 1210}, 4)],
                ),
            ),
        ),
        ("complete-secondary", "shared-split"),
    ),
    Layout(
        "stages-twelve-year",
        "A twelve-year school beside others, pupils of three stages: 1, 1.1, 1.32.",
        (
            sheet(
                "全县",
                table(
                    [*LIST[:2], KIND, *per_stage("在校生数", "pupils", "primary", "junior", "senior"), *SHARED],
                    [
                        *primaries(3),
                        *juniors(3),
                        combined("县实验学校", "twelve-year", {"primary": 720, "junior": 480, "senior": 360}, 2),
                    ],
                ),
            ),
        ),
        ("twelve-year", "shared-split"),
    ),
    Layout(
        "stages-people-not-per-stage",
        "Pupils per stage, but one figure of teachers for the whole nine-year school: it is no stage's figure.",
        (
            sheet(
                "全县",
                table(
                    [*LIST[:2], *per_stage("在校生数", "pupils", "primary", "junior"), ABOVE, *SHARED],
                    [*primaries(3), *juniors(3), combined("东风学校", "nine-year", DONGFENG, 5)],
                ),
            ),
        ),
        ("nine-year-one-row", "people-not-per-stage"),
    ),
    Layout(
        "scope-quality",
        "Teaching points under and over 50 pupils, a special, a vocational and a senior school.",
        (scope_table([*LIST, KIND, *SEVEN], MIXED),),
        ("teaching-points", "special-school", "vocational-school", "senior-school"),
    ),
    Layout(
        "scope-basic-sponsors",
        "Basic balance: private and province-run schools and every teaching point are left out.",
        (
            scope_table(
                [*LIST, KIND, SPONSOR, TEACHING, SPORTS, BOOKS, COMPUTERS],
                [
                    *primaries(4),
                    run_by(primary(5), "民办", "private-school"),
                    run_by(primary(6), "省级教育部门", "higher-government-school"),
                    run_by(primary(7), "地级教育部门", "higher-government-school"),
                    replace(primary(10, 63), name="岭上教学点", kind="teaching-point", excluded="teaching-point"),
                ],
            ),
        ),
        ("private-school", "higher-government-school", "teaching-points", "basic-balance"),
        standard="basic-balance-2012",
    ),
    Layout(
        "scope-private-counted",
        "Quality balance counts private schools.",
        (
            scope_table(
                [*LIST, SPONSOR, *SEVEN],
                [*primaries(3), run_by(primary(5), "民办"), run_by(primary(6), "县级教育部门")],
            ),
        ),
        ("private-school",),
    ),
    Layout(
        "stages-teaching-point-sheet",
        "A sheet of teaching points: 小学 there are teaching points too.",
        (
            sheet(
                "教学点",
                table(
                    [*LIST, TEACHING, INDOOR, EQUIPMENT],
                    [
                        replace(
                            primary(1, 31), name="王庄小学", kind="teaching-point", excluded="teaching-point-under-50"
                        ),
                        replace(primary(2, 55), name="李庄小学", kind="teaching-point"),
                        replace(primary(3, 72), name="赵庄教学点", kind="teaching-point"),
                    ],
                    titles=("某县教学点办学条件统计表",),
                    title_width=6,
                ),
            ),
        ),
        ("teaching-points", "title-lines"),
    ),
    Layout(
        "stages-no-pupils",
        "A school without pupils leaves the calculation and is reported.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, TEACHING, INDOOR, EQUIPMENT],
                    [*primaries(3), replace(primary(8), figures={**figures(8), "pupils": 0}, excluded="no-pupils")],
                    engine_says=(("no-pupils", "B5"),),
                ),
            ),
        ),
        ("no-pupils",),
    ),
    Layout(
        "stages-contradiction",
        "A junior school in the sheet 小学: nothing is guessed in silence.",
        (
            sheet(
                "小学",
                table(
                    [*LIST, TEACHING, INDOOR, EQUIPMENT],
                    [
                        *primaries(4),
                        School("柳林初级中学", figures(5, "junior", 320), says=(("stage-contradiction", "name"),)),
                    ],
                ),
            ),
        ),
        ("stage-contradiction",),
    ),
    Layout(
        "stages-unknown",
        "A name that tells no stage, in a list that tells none: it is asked.",
        (
            sheet(
                "Sheet1",
                table(
                    [*LIST, TEACHING, INDOOR, EQUIPMENT],
                    [
                        *primaries(3),
                        *juniors(2),
                        School(
                            "育英学校",
                            figures(5, "primary", 700),
                            stage=None,
                            kind="unknown",
                            lost=True,
                            says=(("stage-unknown", "name"),),
                        ),
                    ],
                ),
            ),
        ),
        ("stage-unknown", "stage-by-school-name"),
    ),
]
