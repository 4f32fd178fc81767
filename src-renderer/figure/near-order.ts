/** The order in which pieces are drawn: nearest first. Kept from frame to frame, because it hardly changes. */
import type { SurfacePiece } from '../../shared/figure/surface/surface-piece.ts';
import type { Screen } from './screen.ts';

/** An order of pieces by depth. Makes nothing new as long as their number stays. */
export class NearOrder {
  #places = new Uint16Array(0);
  #depths = new Float64Array(0);

  /** Sorts the pieces as seen on a screen. */
  sort(pieces: readonly SurfacePiece[], screen: Screen): void {
    const count = pieces.length;
    if (this.#places.length !== count) {
      this.#places = Uint16Array.from({ length: count }, (_, place) => place);
      this.#depths = new Float64Array(count);
    }
    const places = this.#places;
    const depths = this.#depths;
    const { towards } = screen.view;
    for (let at = 0; at < count; at += 1) {
      const from = pieces[at]?.from;
      if (from !== undefined) depths[at] = from.x * towards.x + from.y * towards.y + from.z * towards.z;
    }
    // By insertion: next to nothing is out of place.
    for (let next = 1; next < count; next += 1) {
      const moved = places[next] ?? 0;
      const depth = depths[moved] ?? 0;
      let at = next;
      while (at > 0 && (depths[places[at - 1] ?? 0] ?? 0) < depth) {
        places[at] = places[at - 1] ?? 0;
        at -= 1;
      }
      places[at] = moved;
    }
  }

  /** Which piece comes at a place of the order. */
  at(place: number): number {
    return this.#places[place] ?? 0;
  }
}
