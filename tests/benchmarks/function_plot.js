// The sampler of function-plot (npm) on the functions of standard input, one JSON object a line.
// Answers are seconds of processor time: the fastest of a few calls, compiled and warm.
const path = require("path");
const home = process.argv[2];
const module_of = (name) => require(path.join(home, "node_modules", name));
const interval = module_of("function-plot/dist/samplers/interval").default;
const builtIn = module_of("function-plot/dist/samplers/builtIn").default;
const { scaleLinear } = module_of("d3-scale");
const CALLS = 25;

function job(asked, sampler) {
  const [xMin, xMax, yMin, yMax] = asked.view;
  const [width, height] = asked.size;
  return {
    d: { fn: asked.text, fnType: "linear", sampler },
    range: [xMin, xMax],
    xScale: scaleLinear().domain([xMin, xMax]).range([0, width]),
    yScale: scaleLinear().domain([yMin, yMax]).range([height, 0]),
    xAxis: { type: "linear" },
    yAxis: { type: "linear" },
    nSamples: 2 * width, // as function-plot's own evaluate() asks for
  };
}

function fastest(asked, name, sample) {
  let best = Infinity;
  for (let call = 0; call < CALLS; call += 1) {
    const work = job(asked, name);
    const before = process.cpuUsage();
    sample(work);
    const used = process.cpuUsage(before);
    best = Math.min(best, used.user + used.system);
  }
  return best / 1e6;
}

for (const line of require("fs").readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const asked = JSON.parse(line);
  const answer = {};
  for (const [name, sample] of [["interval", interval], ["builtIn", builtIn]]) {
    try {
      answer[name] = fastest(asked, name, sample);
    } catch (error) {
      answer[name] = null; // a function that it does not know
    }
  }
  console.log(JSON.stringify(answer));
}
