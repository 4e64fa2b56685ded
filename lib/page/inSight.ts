import { boxOf, elementOf, type Place } from '../sites/generic/place';

/** True when it stands in its window, or no further from it than the window is high: scrolling soon comes there. */
export function isNearSight(place: Place): boolean {
  const box = boxOf(place);
  const view = elementOf(place)?.ownerDocument.defaultView;
  if (!box || !view) return false;
  const { innerHeight } = view;
  return box.bottom > -innerHeight && box.top < 2 * innerHeight;
}
