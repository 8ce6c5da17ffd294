/**
 * A raw quantity (数据项) that a school table may hold.
 *
 * Canonical units: persons, rooms (间), sets (台), volumes (册), classes (班), square metres, yuan (元).
 */
export type FieldId =
  | 'pupils'
  | 'classes'
  | 'staff'
  | 'full-time-teachers'
  | 'teachers-above-degree'
  | 'teachers-doctor'
  | 'teachers-master'
  | 'teachers-postgraduate'
  | 'teachers-bachelor'
  | 'teachers-college'
  | 'backbone-teachers'
  | 'pe-arts-teachers'
  | 'pe-teachers'
  | 'arts-teachers'
  | 'music-teachers'
  | 'fine-arts-teachers'
  | 'intermediate-title-teachers'
  | 'teaching-space'
  | 'teaching-space-net'
  | 'indoor-sports-space'
  | 'sports-ground'
  | 'sports-space'
  | 'building-area'
  | 'site-area'
  | 'equipment-value'
  | 'networked-classrooms'
  | 'computers'
  | 'books';
