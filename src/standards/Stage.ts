/** A stage of schooling (学段). `senior` (高中) is only a weight when a complete school shares its resources. */
export type Stage = 'primary' | 'junior' | 'senior';
