const rooms = 'engine|editors|page|sources|storage|messaging|session|components|entrypoints';

/** `room` may import itself and the rooms named; types may cross every wall. */
const may = (room, ...others) => ({
  name: `${room}: wrong way`,
  comment: `${room}/ may import only ${[room, ...others].join(', ')}`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: `^(${rooms})/`,
    pathNot: `^(${[room, ...others].join('|')})(/|\\.ts)`,
    dependencyTypesNot: ['type-only'],
  },
});

const never = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: to, reachable: true },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    may('engine'),
    may('editors'),
    may('page', 'editors'),
    may('sources'),
    may('storage', 'engine/types'),
    may('messaging', 'engine/types'),
    may('session', 'engine', 'messaging', 'storage'),
    may('components', 'engine/types'),
    may('entrypoints/report-field.content', 'page', 'editors', 'messaging/client'),
    may('entrypoints/(dock|dock-keys|notice|submit-watch)', 'page', 'editors', 'messaging/client'),
    may('entrypoints/read-page', 'sources'),
    may(
      'entrypoints/(panel|popup|options|workbench|requirements|samples|help)',
      'components',
      'messaging/client',
      'messaging/(side-panel|docking)',
      'sources',
      'engine',
    ),
    may('entrypoints/welcome', 'components', 'editors', 'engine'),
    may('entrypoints/types', 'components', 'messaging/client', 'messaging/own-type-problems', 'sources', 'engine'),
    may('entrypoints/background', 'messaging', 'session', 'storage', 'engine'),
    {
      name: 'engine stands alone',
      severity: 'error',
      from: { path: '^engine/' },
      to: { pathNot: '^engine/' },
    },
    {
      name: 'engine is entered by its door',
      severity: 'error',
      from: { path: `^(${rooms.replace('engine|', '')})/` },
      to: { path: '^engine/', pathNot: '^engine/(index|types)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'idb only in storage',
      severity: 'error',
      from: { pathNot: '^storage/' },
      to: { path: 'node_modules/idb/' },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    never(
      'the page script stays tiny',
      '^entrypoints/(report-field\\.content/|dock|dock-keys|notice|submit-watch)',
      '^(storage|session|components|engine/index)|node_modules/(preact|valibot|idb)/',
    ),
    never(
      'pages never reach the database',
      '^entrypoints/(panel|popup|options|workbench|requirements|samples|types|welcome|help)/',
      '^storage/|node_modules/idb/',
    ),
    never(
      'the background never reaches the views',
      '^entrypoints/background/',
      '^(components|page|editors)/|node_modules/preact/',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports are erased and cross every wall; only what runs is held to the direction.
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
