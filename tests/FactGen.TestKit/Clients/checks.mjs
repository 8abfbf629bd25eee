// What a script that drives a client counts: each check is one, and what it saw is printed where it fails.

let [passed, failed] = [0, 0];

export const check = (name, holds, seen) => {
  if (holds) {
    passed++;
  } else {
    failed++;
    console.log(`${name}: ${JSON.stringify(seen)}`);
  }
};

/** Prints the sum and ends the process. */
export const finish = of => {
  console.log(`${of}: ${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
};
