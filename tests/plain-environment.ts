/**
 * Takes away what the machine that runs the tests has set: what the project reads from its surroundings
 * and what changes how it prints. A test that wants one sets it.
 */
const SETTINGS = [
  ...['CI', 'STRICT', 'SEEDS_DIR', 'OUT_DIR', 'SITE_URL', 'BASE_PATH'],
  ...['NETLIFY', 'URL', 'CF_PAGES', 'CF_PAGES_URL'],
  ...['COLUMNS', 'NO_COLOR', 'FORCE_COLOR'],
]

for (const setting of SETTINGS) delete process.env[setting]
