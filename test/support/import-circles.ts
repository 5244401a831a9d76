/** The files of each circle of imports: groups in which every file leads to every other. By Tarjan's algorithm, without recursion. */
export function importCircles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const circles: string[][] = [];

  const enter = (file: string) => {
    order.set(file, order.size);
    lowest.set(file, order.size - 1);
    stack.push(file);
    onStack.add(file);
    return { file, next: [...(graph.get(file) ?? [])] };
  };
  const lower = (file: string, rank = 0) => lowest.set(file, Math.min(lowest.get(file) ?? rank, rank));

  const leave = (file: string) => {
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    for (const member of circle) onStack.delete(member);
    const importsItself = graph.get(file)?.includes(file) ?? false;
    if (circle.length > 1 || importsItself) circles.push(circle.sort());
  };

  for (const start of graph.keys()) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const to = here.next.pop();
      if (to === undefined) {
        path.pop();
        leave(here.file);
        const above = path.at(-1);
        if (above) lower(above.file, lowest.get(here.file));
      } else if (!order.has(to)) path.push(enter(to));
      else if (onStack.has(to)) lower(here.file, order.get(to));
    }
  }
  return circles;
}
