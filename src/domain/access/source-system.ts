import type { IndicatorCode } from '../indicator/indicator.js';
import type { UnitId } from '../register/unit.js';
import type { Text } from '../text/text.js';

/** A system of another authority that may send figures, so that nobody types them. */
export type SourceSystem = {
  /** The client id in the tokens of the system, which is the actor in revisions. */
  readonly id: string;
  readonly name: Text;
  /** The system may send figures of communes at this unit and below it. */
  readonly unit: UnitId;
  /** The system may send figures of these indicators. */
  readonly indicators: readonly IndicatorCode[];
  readonly active: boolean;
  readonly isDemonstration: boolean;
};
