/** One project; a test that needs a page's globals says `@jest-environment jsdom` at its top. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(ts|tsx|mjs)$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/'],
  restoreMocks: true,
  testTimeout: 30000,
};
