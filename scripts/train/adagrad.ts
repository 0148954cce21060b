const FIRST_SQUARE = 1e-2;

/** Values under a step size of their own (Adagrad): each moves the less, the more it has moved. */
export class AdagradValues {
  readonly now: Float64Array;
  readonly #squares: Float64Array;

  constructor(size: number, first: (index: number) => number = () => 0) {
    this.now = Float64Array.from({ length: size }, (_, index) => first(index));
    this.#squares = new Float64Array(size).fill(FIRST_SQUARE);
  }

  move(at: number, slope: number, rate: number): void {
    const square = (this.#squares[at] ?? 0) + slope * slope;
    this.#squares[at] = square;
    this.now[at] = (this.now[at] ?? 0) - (rate * slope) / Math.sqrt(square);
  }
}
