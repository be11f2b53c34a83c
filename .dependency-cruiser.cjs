/** The dependency rules of ARCHITECTURE.md as build errors. */
const STAGES = 'sources|fetch|extract|group|write|verify|edit|publish|send';
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      comment: 'domain imports only itself: no I/O, no clock, no randomness',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'stages-are-apart',
      comment: 'a stage imports domain and itself, never another stage',
      severity: 'error',
      from: { path: `^src/(${STAGES})/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/', pathNot: ['^src/domain/', '^src/$1/'] },
    },
    {
      name: 'adapters-implement-ports',
      comment: 'adapters and db import domain, themselves and the ports that others declare',
      severity: 'error',
      from: { path: '^src/(adapters|db)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/domain/', '^src/$1/', '/(ports|errors)\\.ts$'] },
    },
    {
      name: 'only-app-constructs-adapters',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(page-)?app\\.ts$', '^src/adapters/', '^src/db/', '\\.test\\.tsx?$'] },
      to: { path: '^src/(adapters|db)/' },
    },
    {
      name: 'faces-use-doors',
      comment: 'desk, site, jobs, newsroom, commands and the pipeline call stage doors',
      severity: 'error',
      from: { path: '^src/(desk|site|api|jobs|newsroom|commands)/|^src/pipeline\\.ts$', pathNot: '\\.test\\.tsx?$' },
      to: { path: `^src/(${STAGES})/`, pathNot: ['/(index|ports|errors)\\.ts$'] },
    },
    {
      name: 'no-own-index',
      comment: 'nobody imports their own index.ts',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/$1/index\\.ts$' },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'product-needs-no-dev-package',
      severity: 'error',
      from: { path: '^(src|sample)/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'types', 'default'] },
  },
};
