extension Item: DirectModel {
    /// Reads it field by field: libraries hold them by the hundred thousand.
    public static let reader = FieldReader(CodingKeys.self, required: [.ratingKey, .type, .title]) {
        Item(
            ratingKey: "", type: "", title: "", guids: [], media: [], genres: [], countries: [], directors: [],
            writers: [], producers: [], roles: [], collections: [], labels: [], styles: [], moods: [], similar: [],
            ratings: [], images: [], markers: [], chapters: [], locked: [], locations: [])
    } take: { value, field, member in
        switch field {
        case .ratingKey: value.ratingKey = try member.requiredString()
        case .key: value.key = member.string
        case .type: value.type = try member.required()
        case .subtype: value.subtype = member.string
        case .title: value.title = try member.requiredString()
        case .titleSort: value.titleSort = member.string
        case .originalTitle: value.originalTitle = member.string
        case .guid: value.guid = member.string
        case .guids: member.append(to: &value.guids)
        case .slug: value.slug = member.string
        case .year: value.year = member.int
        case .originallyAvailableAt: value.originallyAvailableAt = member.string
        case .studio: value.studio = member.string
        case .network: value.network = member.string
        case .contentRating: value.contentRating = member.string
        case .summary: value.summary = member.string
        case .tagline: value.tagline = member.string
        case .editionTitle: value.editionTitle = member.string
        case .duration: value.duration = member.int
        case .index: value.index = member.int
        case .absoluteIndex: value.absoluteIndex = member.int
        case .parentIndex: value.parentIndex = member.int
        case .parentRatingKey: value.parentRatingKey = member.string
        case .parentKey: value.parentKey = member.string
        case .parentGuid: value.parentGuid = member.string
        case .parentTitle: value.parentTitle = member.string
        case .parentYear: value.parentYear = member.int
        case .parentThumb: value.parentThumb = member.string
        case .parentTheme: value.parentTheme = member.string
        case .parentStudio: value.parentStudio = member.string
        case .grandparentRatingKey: value.grandparentRatingKey = member.string
        case .grandparentKey: value.grandparentKey = member.string
        case .grandparentGuid: value.grandparentGuid = member.string
        case .grandparentTitle: value.grandparentTitle = member.string
        case .grandparentThumb: value.grandparentThumb = member.string
        case .grandparentArt: value.grandparentArt = member.string
        case .grandparentTheme: value.grandparentTheme = member.string
        case .grandparentSlug: value.grandparentSlug = member.string
        case .childCount: value.childCount = member.int
        case .leafCount: value.leafCount = member.int
        case .viewedLeafCount: value.viewedLeafCount = member.int
        case .viewCount: value.viewCount = member.int
        case .skipCount: value.skipCount = member.int
        case .viewOffset: value.viewOffset = member.int
        case .lastViewedAt: value.lastViewedAt = member.date
        case .addedAt: value.addedAt = member.date
        case .updatedAt: value.updatedAt = member.date
        case .deletedAt: value.deletedAt = member.date
        case .rating: value.rating = member.double
        case .ratingImage: value.ratingImage = member.string
        case .ratingCount: value.ratingCount = member.int
        case .audienceRating: value.audienceRating = member.double
        case .audienceRatingImage: value.audienceRatingImage = member.string
        case .userRating: value.userRating = member.double
        case .lastRatedAt: value.lastRatedAt = member.date
        case .librarySectionID: value.librarySectionID = member.int
        case .librarySectionKey: value.librarySectionKey = member.string
        case .librarySectionTitle: value.librarySectionTitle = member.string
        case .art: value.art = member.string
        case .thumb: value.thumb = member.string
        case .banner: value.banner = member.string
        case .theme: value.theme = member.string
        case .composite: value.composite = member.string
        case .hero: value.hero = member.string
        case .chapterSource: value.chapterSource = member.string
        case .primaryExtraKey: value.primaryExtraKey = member.string
        case .skipChildren: value.skipChildren = member.bool
        case .skipParent: value.skipParent = member.bool
        case .media: member.append(to: &value.media)
        case .genres: member.append(to: &value.genres)
        case .countries: member.append(to: &value.countries)
        case .directors: member.append(to: &value.directors)
        case .writers: member.append(to: &value.writers)
        case .producers: member.append(to: &value.producers)
        case .roles: member.append(to: &value.roles)
        case .collections: member.append(to: &value.collections)
        case .labels: member.append(to: &value.labels)
        case .styles: member.append(to: &value.styles)
        case .moods: member.append(to: &value.moods)
        case .similar: member.append(to: &value.similar)
        case .ratings: member.append(to: &value.ratings)
        case .images: member.append(to: &value.images)
        case .markers: member.append(to: &value.markers)
        case .chapters: member.append(to: &value.chapters)
        case .locked: member.append(to: &value.locked)
        case .locations: member.append(to: &value.locations)
        case .ultraBlurColors: if let colors: UltraBlurColors = member.child() { value.colors = Boxed(colors) }
        case .smart: value.rare.value.smart = member.bool
        case .content: value.rare.value.content = member.string
        case .collectionMode: value.rare.value.collectionMode = member.int
        case .collectionSort: value.rare.value.collectionSort = member.int
        case .collectionPublished: value.rare.value.collectionPublished = member.bool
        case .collectionFilterBasedOnUser: value.rare.value.collectionFilterBasedOnUser = member.int
        case .minYear: value.rare.value.minYear = member.int
        case .maxYear: value.rare.value.maxYear = member.int
        case .sourceURI: value.rare.value.sourceURI = member.string
        case .source: value.rare.value.source = member.string
        case .allowSync: value.rare.value.allowSync = member.bool
        case .seasonCount: value.rare.value.seasonCount = member.int
        case .parentSlug: value.rare.value.parentSlug = member.string
        case .parentType: value.rare.value.parentType = member.string.map { ItemType(rawValue: $0) }
        case .grandparentType: value.rare.value.grandparentType = member.string.map { ItemType(rawValue: $0) }
        case .parentArt: value.rare.value.parentArt = member.string
        case .parentHero: value.rare.value.parentHero = member.string
        case .grandparentHero: value.rare.value.grandparentHero = member.string
        case .thumbAspectRatio: value.rare.value.thumbAspectRatio = member.string
        case .extraType: value.rare.value.extraType = member.int
        case .skipDetails: value.rare.value.skipDetails = member.bool
        case .artBlurHash: value.rare.value.artBlurHash = member.string
        case .thumbBlurHash: value.rare.value.thumbBlurHash = member.string
        case .augmentationKey: value.rare.value.augmentationKey = member.string
        case .distance: value.rare.value.distance = member.double
        case .musicAnalysisVersion: value.rare.value.musicAnalysisVersion = member.int
        case .loudnessAnalysisVersion: value.rare.value.loudnessAnalysisVersion = member.int
        case .createdAtAccuracy: value.rare.value.createdAtAccuracy = member.string
        case .createdAtTZOffset: value.rare.value.createdAtTZOffset = member.int
        case .reason: value.rare.value.reason = member.string
        case .reasonID: value.rare.value.reasonID = member.int
        case .reasonTitle: value.rare.value.reasonTitle = member.string
        case .score: value.rare.value.score = member.double
        case .prompt: value.rare.value.prompt = member.string
        case .search: value.rare.value.search = member.bool
        case .secondary: value.rare.value.secondary = member.bool
        case .networks: member.append(to: &value.rare.value.networks)
        case .studios: member.append(to: &value.rare.value.studios)
        case .formats: member.append(to: &value.rare.value.formats)
        case .subformats: member.append(to: &value.rare.value.subformats)
        case .autotags: member.append(to: &value.rare.value.autotags)
        case .tags: member.append(to: &value.rare.value.tags)
        case .reviews: member.append(to: &value.rare.value.reviews)
        case .commonSenseMedia: value.rare.value.commonSenseMedia = member.child()
        case .filters: member.append(to: &value.rare.value.filters)
        case .sorts: member.append(to: &value.rare.value.sorts)
        case .episodeSort: value.rare.value.settings.episodeSort = member.int
        case .flattenSeasons: value.rare.value.settings.flattenSeasons = member.int
        case .showOrdering: value.rare.value.settings.showOrdering = member.string
        case .autoDeletionItemPolicyUnwatchedLibrary:
            value.rare.value.settings.autoDeletionItemPolicyUnwatchedLibrary = member.int
        case .autoDeletionItemPolicyWatchedLibrary:
            value.rare.value.settings.autoDeletionItemPolicyWatchedLibrary = member.int
        case .enableCreditsMarkerGeneration: value.rare.value.settings.enableCreditsMarkerGeneration = member.int
        case .languageOverride: value.rare.value.settings.languageOverride = member.string
        case .useOriginalTitle: value.rare.value.settings.useOriginalTitle = member.int
        case .audioLanguage: value.rare.value.settings.audioLanguage = member.string
        case .subtitleLanguage: value.rare.value.settings.subtitleLanguage = member.string
        case .subtitleMode: value.rare.value.settings.subtitleMode = member.int
        case .albumSort: value.rare.value.settings.albumSort = member.int
        case .extras: value.rare.value.contents.extras = member.contents()
        case .onDeck: value.rare.value.contents.onDeck = member.contents()
        case .children: value.rare.value.contents.children = member.contents()
        case .popularLeaves: value.rare.value.contents.popularLeaves = member.contents()
        case .stations: value.rare.value.contents.stations = member.contents()
        case .related: value.rare.value.contents.related = member.contents()
        }
    }
}
