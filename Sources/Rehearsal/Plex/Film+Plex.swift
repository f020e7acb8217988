extension Film {
    /// One item of Plex's movie library. A list leaves out what only the item itself shows.
    func item(edition: Int, isWhole: Bool, includingGuids: Bool) -> Document {
        let key = plexKey + edition
        let identity = plexIdentity
        let isUnmatched = self.case == .unmatched
        let name = isUnmatched ? Self.bare(file) : identity.title
        return .object([
            "ratingKey": String(key), "key": "/library/metadata/\(key)", "guid": guid,
            "editionTitle": edition == 1 ? secondEdition : nil,
            "slug": isUnmatched ? nil : Titles.slug(name), "studio": isUnmatched ? nil : studio, "type": "movie",
            "title": name, "titleSort": Titles.sortTitle(name) == name.lowercased() ? nil : Titles.sortTitle(name),
            "originalTitle": originalTitle == title || isUnmatched ? nil : originalTitle,
            "librarySectionTitle": isWhole ? "Movies" : nil, "librarySectionID": isWhole ? 1 : nil,
            "librarySectionKey": isWhole ? "/library/sections/1" : nil,
            "contentRating": isUnmatched ? nil : certification, "summary": isUnmatched ? "" : overview,
            "rating": isUnmatched ? nil : Double(40 + dice.roll(60, 30)) / 10,
            "audienceRating": isUnmatched ? nil : Double(40 + dice.roll(60, 31)) / 10,
            "year": isUnmatched ? year : identity.year, "tagline": isUnmatched ? nil : "Seen once, told twice.",
            "thumb": isUnmatched ? nil : "/library/metadata/\(key)/thumb/\(added.seconds)",
            "art": isUnmatched ? nil : "/library/metadata/\(key)/art/\(added.seconds)", "duration": runtime * 60_000,
            "originallyAvailableAt": isUnmatched ? nil : inCinemas.day, "addedAt": added.seconds,
            "updatedAt": added.seconds + .day, "deletedAt": self.case == .trashed ? today.seconds - .day : nil,
            "audienceRatingImage": isUnmatched ? nil : "rottentomatoes://image.rating.upright",
            "ratingImage": isUnmatched ? nil : "rottentomatoes://image.rating.ripe",
            "Media": media(edition: edition, isWhole: isWhole),
            "Genre": isUnmatched ? nil : genres.map(PlexTag.tag),
            "Country": isUnmatched ? nil : [PlexTag.tag("France")],
            "Director": isUnmatched ? nil : [PlexTag.tag("\(dice.pick(Titles.adjectives, 32)) Person")],
            "Role": isUnmatched ? nil : [PlexTag.tag("\(dice.pick(Titles.nouns, 33)) Player")],
            "Guid": isWhole || includingGuids ? externalIDs : nil,
        ])
    }

    var guid: String {
        switch self.case {
        case .legacy: "com.plexapp.agents.imdb://\(imdbID)?lang=en"
        case .unmatched: "local://\(plexKey)"
        default: Self.guid(plexIdentity.tmdbID)
        }
    }

    private var externalIDs: Document? {
        guard self.case != .legacy, self.case != .unmatched else { return nil }
        let identity = plexIdentity
        return [
            ["id": Document("imdb://\(identity.imdbID)")], ["id": Document("tmdb://\(identity.tmdbID)")],
            ["id": Document("tvdb://\(identity.tmdbID + 300_000)")],
        ]
    }

    private func media(edition: Int, isWhole: Bool) -> [Document] {
        let files = scannedFiles
        let mine = self.case == .editionsSplit ? [edition] : Array(files.indices)
        return mine.map { place in
            PlexMedia(
                id: (plexKey - 1000) * 2 + place + 1, file: files[place], size: size + place * 1_000_000,
                minutes: runtime + place * 12, quality: quality
            ).document(isWhole: isWhole)
        }
    }

    /// What a scanner takes for a title where no agent knows better.
    private static func bare(_ file: String) -> String {
        file.split(separator: " [").first.map(String.init) ?? file
    }
}
