extension Item {
    // Plex writes attributes in lower case and children in upper case, so that `guid` and `Guid` are two things.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case ratingKey, key, type, subtype, title, titleSort, originalTitle, guid, slug, year, originallyAvailableAt
        case studio, network, contentRating, summary, tagline, editionTitle, duration, index, absoluteIndex, parentIndex
        case parentRatingKey, parentKey, parentGuid, parentTitle, parentYear, parentThumb, parentTheme, parentStudio
        case grandparentRatingKey, grandparentKey, grandparentGuid, grandparentTitle, grandparentThumb, grandparentArt
        case grandparentTheme, grandparentSlug, childCount, leafCount, viewedLeafCount, viewCount, skipCount, viewOffset
        case lastViewedAt, addedAt, updatedAt, deletedAt, rating, ratingImage, ratingCount, audienceRating
        case audienceRatingImage, userRating, lastRatedAt, librarySectionID, librarySectionKey, librarySectionTitle
        case art, thumb, banner, theme, composite, hero, chapterSource, primaryExtraKey, skipChildren, skipParent
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
    }
}
