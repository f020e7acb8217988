extension Item {
    // Plex writes attributes in lower case and children in upper case, so that `guid` and `Guid` are two things.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case ratingKey, key, type, subtype, title, titleSort, originalTitle, guid, slug, year, originallyAvailableAt
        case studio, network, contentRating, summary, tagline, editionTitle, duration, index, absoluteIndex
        case parentIndex, parentRatingKey, parentKey, parentGuid, parentTitle, parentYear, parentThumb, parentTheme
        case parentStudio, grandparentRatingKey, grandparentKey, grandparentGuid, grandparentTitle, grandparentThumb
        case grandparentArt, grandparentTheme, grandparentSlug, childCount, leafCount, viewedLeafCount, viewCount
        case skipCount, viewOffset, lastViewedAt, addedAt, updatedAt, deletedAt, rating, ratingImage, ratingCount
        case audienceRating, audienceRatingImage, userRating, lastRatedAt, librarySectionID, librarySectionKey
        case librarySectionTitle, art, thumb, banner, theme, composite, hero, chapterSource, primaryExtraKey
        case skipChildren, skipParent, smart, content, collectionMode, collectionSort, collectionPublished
        case collectionFilterBasedOnUser, minYear, maxYear, sourceURI, source, allowSync, seasonCount, parentSlug
        case parentType, grandparentType, parentArt, parentHero, grandparentHero, thumbAspectRatio, extraType
        case skipDetails, artBlurHash, thumbBlurHash, augmentationKey, distance, musicAnalysisVersion
        case loudnessAnalysisVersion, createdAtAccuracy, createdAtTZOffset, reason, reasonID, reasonTitle, score
        case prompt, search, secondary, episodeSort, flattenSeasons, showOrdering
        case autoDeletionItemPolicyUnwatchedLibrary, autoDeletionItemPolicyWatchedLibrary
        case enableCreditsMarkerGeneration, languageOverride, useOriginalTitle, audioLanguage, subtitleLanguage
        case subtitleMode, albumSort
        case guids = "Guid"
        case media = "Media"
        case genres = "Genre"
        case countries = "Country"
        case directors = "Director"
        case writers = "Writer"
        case producers = "Producer"
        case roles = "Role"
        case collections = "Collection"
        case labels = "Label"
        case styles = "Style"
        case moods = "Mood"
        case similar = "Similar"
        case ratings = "Rating"
        case images = "Image"
        case markers = "Marker"
        case chapters = "Chapter"
        case locked = "Field"
        case locations = "Location"
        case ultraBlurColors = "UltraBlurColors"
        case networks = "Network"
        case studios = "Studio"
        case formats = "Format"
        case subformats = "Subformat"
        case autotags = "Autotag"
        case tags = "Tag"
        case reviews = "Review"
        case commonSenseMedia = "CommonSenseMedia"
        case filters = "Filter"
        case sorts = "Sort"
        case extras = "Extras"
        case onDeck = "OnDeck"
        case children = "Children"
        case popularLeaves = "PopularLeaves"
        case stations = "Stations"
        case related = "Related"
    }
}
