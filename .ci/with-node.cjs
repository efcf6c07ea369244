// Runs a script of this folder when Node is new enough. Written so that any Node can read it.
var wanted = [20, 19]
var own = process.versions.node.split('.').map(Number)

if (own[0] < wanted[0] || (own[0] === wanted[0] && own[1] < wanted[1])) {
  console.error(
    'Actiewijzer heeft Node 20.19 of nieuwer nodig; dit is Node ' +
      process.versions.node +
      '. Installeer een nieuwere Node en probeer het opnieuw.',
  )
  process.exit(1)
}

var path = require('path')
var script = path.join(__dirname, process.argv[2] + '.mjs')
var ran = require('child_process').spawnSync(process.execPath, [script].concat(process.argv.slice(3)), {
  stdio: 'inherit',
})
process.exit(ran.status === null ? 1 : ran.status)
