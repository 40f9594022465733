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
  readonly source?: SourceId;
  readonly attributedTo?: ActorId;
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
  readonly kind?: KindId;
  readonly place?: PlaceId;
  readonly actors?: readonly (Omit<PartInput, 'actor'> & { readonly actor: ActorId })[];
  readonly series?: SeriesId;
  readonly sources?: readonly SourceId[];
  readonly claims?: readonly DefinedClaim<ActorId, SourceId>[];
};

type DefinedLink<EventId extends string, ActorId extends string, SourceId extends string> = Omit<
  LinkInput,
  'from' | 'to' | 'sources' | 'attributedTo'
> & {
  readonly from: EventId;
  readonly to: EventId;
  readonly sources?: readonly SourceId[];
  readonly attributedTo?: ActorId;
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
  readonly events: readonly DefinedEvent<
    EventId,
    NoInfer<KindId>,
    NoInfer<PlaceId>,
    NoInfer<ActorId>,
    NoInfer<SourceId>,
    NoInfer<SeriesId>
  >[];
  readonly links?: readonly DefinedLink<NoInfer<EventId>, NoInfer<ActorId>, NoInfer<SourceId>>[];
}

/** A list that is there whenever ids were found in it. */
type Present<Name extends string, Id extends string, Entry> = [Id] extends [never]
  ? unknown
  : string extends Id
    ? unknown
    : Readonly<Record<Name, Defined<Id, Entry>>>;

type Typed<
  EventId extends string,
  KindId extends string,
  PlaceId extends string,
  ActorId extends string,
  SourceId extends string,
  SeriesId extends string,
> = DefinedDataset<EventId, KindId, PlaceId, ActorId, SourceId, SeriesId> &
  Present<'kinds', KindId, KindInput> &
  Present<'places', PlaceId, PlaceInput> &
  Present<'actors', ActorId, ActorInput> &
  Present<'sources', SourceId, SourceInput> &
  Present<'series', SeriesId, SeriesInput>;

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
): Typed<EventId, KindId, PlaceId, ActorId, SourceId, SeriesId> {
  return dataset as Typed<EventId, KindId, PlaceId, ActorId, SourceId, SeriesId>;
}
