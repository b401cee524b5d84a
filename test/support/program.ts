import { pathOf, type ProgramName, programs } from '../../.ci/programs.cjs';

/** Where a program the tests drive is; throws one sentence that says how to name it when it is nowhere. */
export function programPath(name: ProgramName): string {
  const path = pathOf(name);
  if (path === undefined) {
    const { title, variable } = programs[name];
    throw new Error(`Chưa có ${title} trên máy; đặt biến môi trường ${variable} nếu chương trình nằm ở chỗ khác.`);
  }
  return path;
}
