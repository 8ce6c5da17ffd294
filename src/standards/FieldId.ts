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
  | 'books'
  // Parts that add up to one of the above.
  | 'teachers-below-college'
  | 'full-senior-title-teachers'
  | 'associate-senior-title-teachers'
  | 'intermediate-title-only-teachers'
  | 'other-sports-ground'
  // Read and shown; counted only where a special case allows it.
  | 'visiting-pe-arts-teachers'
  | 'rented-sports-space'
  | 'nearby-sports-space'
  // Read for the data check (数据体检) alone.
  | 'grades'
  | 'intake'
  | 'graduates'
  | 'expected-graduates'
  | 'certified-teachers'
  | 'county-trainings'
  | 'laboratory-standard'
  | 'music-rooms'
  | 'music-room-area'
  | 'fine-arts-rooms'
  | 'fine-arts-room-area'
  | GradePupils
  | LastYear;

/** Pupils of one grade (一年级在校生数 … 九年级在校生数). */
export type GradePupils = `pupils-grade-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** A quantity of the year before, beside this year's. */
export type LastYear =
  | 'last-year-pupils'
  | 'last-year-full-time-teachers'
  | 'last-year-teaching-space'
  | 'last-year-sports-space'
  | 'last-year-equipment-value'
  | 'last-year-books';
