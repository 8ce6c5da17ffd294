import type { Field } from './Field';
import type { FieldId } from './FieldId';
import type { Unit } from './Unit';

const field = (id: FieldId, unit: Unit, shared: boolean): Field => ({ id, unit, shared });

/**
 * Every raw quantity with its unit. Material resources are shared between the stages of one school;
 * people are counted in the stage they learn or teach in (测算均衡系数拆分公式, 2015).
 */
export const fields: Readonly<Record<FieldId, Field>> = {
  pupils: field('pupils', 'person', false),
  classes: field('classes', 'class', false),
  staff: field('staff', 'person', false),
  'full-time-teachers': field('full-time-teachers', 'person', false),
  'teachers-above-degree': field('teachers-above-degree', 'person', false),
  'teachers-doctor': field('teachers-doctor', 'person', false),
  'teachers-master': field('teachers-master', 'person', false),
  'teachers-postgraduate': field('teachers-postgraduate', 'person', false),
  'teachers-bachelor': field('teachers-bachelor', 'person', false),
  'teachers-college': field('teachers-college', 'person', false),
  'backbone-teachers': field('backbone-teachers', 'person', false),
  'pe-arts-teachers': field('pe-arts-teachers', 'person', false),
  'pe-teachers': field('pe-teachers', 'person', false),
  'arts-teachers': field('arts-teachers', 'person', false),
  'music-teachers': field('music-teachers', 'person', false),
  'fine-arts-teachers': field('fine-arts-teachers', 'person', false),
  'intermediate-title-teachers': field('intermediate-title-teachers', 'person', false),
  'teaching-space': field('teaching-space', 'square-metre', true),
  'teaching-space-net': field('teaching-space-net', 'square-metre', true),
  'indoor-sports-space': field('indoor-sports-space', 'square-metre', true),
  'sports-ground': field('sports-ground', 'square-metre', true),
  'sports-space': field('sports-space', 'square-metre', true),
  'building-area': field('building-area', 'square-metre', true),
  'site-area': field('site-area', 'square-metre', true),
  'equipment-value': field('equipment-value', 'yuan', true),
  'networked-classrooms': field('networked-classrooms', 'room', true),
  computers: field('computers', 'set', true),
  books: field('books', 'volume', true),
};
