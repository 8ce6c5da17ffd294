"""Columns that many layouts share."""

from description import column

KIND_WORDS = {
    "primary": "小学",
    "junior": "初级中学",
    "nine-year": "九年一贯制学校",
    "twelve-year": "十二年一贯制学校",
    "complete-secondary": "完全中学",
    "senior": "高级中学",
    "teaching-point": "小学教学点",
    "special": "特殊教育学校",
    "vocational": "职业高中",
    "kindergarten": "幼儿园",
}
STAGE_WORDS = {"primary": "小学", "junior": "初中", "senior": "高中"}

SERIAL = column("序号", "serial")
NAME = column("学校名称", "name")
KIND = column("办学类型", "school-kind", fill=lambda school: KIND_WORDS[school.kind])
STAGE = column("学段", "stage", fill=lambda school: STAGE_WORDS.get(school.stage))
PUPILS = column("在校生数", "pupils")
ABOVE = column("高于规定学历教师数", "teachers-above-degree")
BACKBONE = column("县级及以上骨干教师数", "backbone-teachers")
PE_ARTS = column("体育、艺术（美术、音乐）专任教师数", "pe-arts-teachers")
TEACHING = column("教学及辅助用房面积（㎡）", "teaching-space", unit="㎡")
INDOOR = column("室内体育用房面积（㎡）", "indoor-sports-space", unit="㎡")
SPORTS = column("体育运动场馆面积（㎡）", "sports-space", unit="㎡")
GROUND = column("运动场地面积（㎡）", "sports-ground", unit="㎡")
EQUIPMENT = column("教学仪器设备值（元）", "equipment-value", unit="元")
EQUIPMENT_WAN = column("教学仪器设备值（万元）", "equipment-value", unit="万元", factor=10000)
ROOMS = column("网络多媒体教室数（间）", "networked-classrooms", unit="间")
BOOKS = column("图书（册）", "books", unit="册")
COMPUTERS = column("教学用计算机台数（台）", "computers", unit="台")

# The seven indicators' quantities as totals, with the indoor sports rooms apart.
SEVEN = (ABOVE, BACKBONE, PE_ARTS, TEACHING, INDOOR, GROUND, EQUIPMENT, ROOMS)
LIST = (SERIAL, NAME, PUPILS)
