/** The end of a name that speaks of one part of a school: 东风学校小学部, 东风学校(初中部). */
export const schoolPart = /[(_-]?(小学|初中|高中)部\)?$/;
