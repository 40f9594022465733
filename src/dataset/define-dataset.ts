import type {
  ActorInput,
  ClaimInput,
  DatasetInput,
  EventInput,
  KindInput,
  LinkInput,
  PartInput,
  PlaceInput,
  SeriesInput,
  SourceInput,
} from './schema.js';

/** The entries of one list by id; a plain text is a label. */
type Defined<Id extends string, Entry> = Readonly<Record<Id, Entry | string>>;

type DefinedClaim<ActorId extends string, SourceId extends string> = Omit<
  ClaimInput,
  'source' | 'attributedTo'
> & {
  readonly source?: NoInfer<SourceId>;
  readonly attributedTo?: NoInfer<ActorId>;
};

type DefinedEvent<
  EventId extends string,
  KindId extends string,
  PlaceId extends string,
  ActorId extends string,
  SourceId extends string,
  SeriesId extends string,
> = Omit<EventInput, 'id' | 'kind' | 'place' | 'actors' | 'series' | 'sources' | 'claims'> & {
  readonly id: EventId;
  readonly kind?: NoInfer<KindId>;
  readonly place?: NoInfer<PlaceId>;
  readonly actors?: readonly (Omit<PartInput, 'actor'> & { readonly actor: NoInfer<ActorId> })[];
  readonly series?: NoInfer<SeriesId>;
  readonly sources?: readonly NoInfer<SourceId>[];
  readonly claims?: readonly DefinedClaim<ActorId, SourceId>[];
};

type DefinedLink<EventId extends string, ActorId extends string, SourceId extends string> = Omit<
  LinkInput,
  'from' | 'to' | 'sources' | 'attributedTo'
> & {
  readonly from: NoInfer<EventId>;
  readonly to: NoInfer<EventId>;
  readonly sources?: readonly NoInfer<SourceId>[];
  readonly attributedTo?: NoInfer<ActorId>;
};

/** A dataset whose references are checked by the compiler; {@link readDataset} reads it. */
export interface DefinedDataset<
  EventId extends string,
  KindId extends string,
  PlaceId extends string,
  ActorId extends string,
  SourceId extends string,
  SeriesId extends string,
> extends Pick<DatasetInput, 'title' | 'summary' | 'language' | 'asOf'> {
  readonly kinds?: Defined<KindId, KindInput>;
  readonly places?: Defined<PlaceId, PlaceInput>;
  readonly actors?: Defined<ActorId, ActorInput>;
  readonly sources?: Defined<SourceId, SourceInput>;
  readonly series?: Defined<SeriesId, SeriesInput>;
  readonly events: readonly DefinedEvent<EventId, KindId, PlaceId, ActorId, SourceId, SeriesId>[];
  readonly links?: readonly DefinedLink<EventId, ActorId, SourceId>[];
}

/**
 * Gives back its input, typed: a link, kind, place, actor, source or series id
 * that the dataset does not declare is a compile-time error. Without `kinds` any
 * kind may be named.
 */
export function defineDataset<
  const EventId extends string,
  const KindId extends string = string,
  const PlaceId extends string = never,
  const ActorId extends string = never,
  const SourceId extends string = never,
  const SeriesId extends string = never,
>(
  dataset: DefinedDataset<EventId, KindId, PlaceId, ActorId, SourceId, SeriesId>,
): DefinedDataset<EventId, KindId, PlaceId, ActorId, SourceId, SeriesId> {
  return dataset;
}
