extension Show {
    var guid: String {
        switch self.case {
        case .legacy: "com.plexapp.agents.thetvdb://\(tvdbID)?lang=en"
        case .unmatched: "local://\(PlexKey.show(index).number)"
        default: "plex://show/\(modern(0))"
        }
    }

    func guid(season: Int) -> String {
        switch self.case {
        case .legacy: "com.plexapp.agents.thetvdb://\(tvdbID)/\(season)?lang=en"
        case .unmatched: "local://\(PlexKey.season(index, number: season).number)"
        default: "plex://season/\(modern(UInt64(season + 1)))"
        }
    }

    /// 24 hexadecimal digits, of the show Plex takes it for.
    func modern(_ use: UInt64) -> String { "5d9c" + Dice(seed: 0, plexIdentity.tvdbID, salt: 7).hex(use) + "001f" }

    /// Nothing for what was not identified, or by an agent of old.
    func externalIDs(_ offset: Int = 0) -> Document? {
        guard self.case != .legacy, self.case != .unmatched else { return nil }
        let identity = plexIdentity
        let shift = identity.tvdbID - tvdbID + offset
        return [
            ["id": Document("imdb://tt\(8_000_000 + index + shift)")], ["id": Document("tmdb://\(tmdbID + shift)")],
            ["id": Document("tvdb://\(identity.tvdbID + offset)")],
        ]
    }

    var plexTitle: String { plexIdentity.title }

    /// - Parameter episodes: those Plex has.
    func item(episodes: [Episode], isWhole: Bool, includingGuids: Bool) -> Document {
        let key = PlexKey.show(index).number
        let identity = plexIdentity
        let isUnmatched = self.case == .unmatched
        return .object([
            "ratingKey": String(key), "key": "/library/metadata/\(key)/children", "guid": guid,
            "slug": isUnmatched ? nil : Titles.slug(identity.title), "studio": isUnmatched ? nil : network,
            "type": "show", "title": identity.title, "librarySectionTitle": isWhole ? "TV Shows" : nil,
            "librarySectionID": isWhole ? 2 : nil, "librarySectionKey": isWhole ? "/library/sections/2" : nil,
            "contentRating": isUnmatched ? nil : "TV-14", "summary": isUnmatched ? "" : overview, "index": 1,
            "audienceRating": isUnmatched ? nil : Double(40 + dice.roll(60, 31)) / 10,
            "year": identity.year, "thumb": "/library/metadata/\(key)/thumb/\(added.seconds)",
            "art": "/library/metadata/\(key)/art/\(added.seconds)", "duration": runtime * 60_000,
            "originallyAvailableAt": "\(identity.year)-02-03", "leafCount": episodes.count, "viewedLeafCount": 0,
            "childCount": Set(episodes.map(\.season)).count, "addedAt": added.seconds,
            "updatedAt": added.seconds + .day,
            "audienceRatingImage": isUnmatched ? nil : "themoviedb://image.rating",
            "Genre": isUnmatched ? nil : genres.map(PlexTag.tag),
            "Role": isUnmatched ? nil : [PlexTag.tag("\(dice.pick(Titles.nouns, 33)) Player")],
            "Guid": isWhole || includingGuids ? externalIDs() : nil,
            "Location": isWhole ? [Document.object(["path": plexFolder])] : nil,
        ])
    }

    func item(season: Int, episodes: [Episode], includingGuids: Bool) -> Document {
        let key = PlexKey.season(index, number: season).number
        let parent = PlexKey.show(index).number
        return .object([
            "ratingKey": String(key), "key": "/library/metadata/\(key)/children", "parentRatingKey": String(parent),
            "guid": guid(season: season), "parentGuid": guid, "parentStudio": network, "type": "season",
            "title": season == 0 ? "Specials" : "Season \(season)", "titleSort": nil,
            "librarySectionTitle": "TV Shows", "librarySectionID": 2, "librarySectionKey": "/library/sections/2",
            "parentKey": "/library/metadata/\(parent)", "parentTitle": plexTitle, "summary": "", "index": season,
            "parentIndex": 1, "parentYear": plexIdentity.year,
            "thumb": "/library/metadata/\(key)/thumb/\(added.seconds)",
            "art": "/library/metadata/\(parent)/art/\(added.seconds)",
            "parentThumb": "/library/metadata/\(parent)/thumb/\(added.seconds)",
            "leafCount": episodes.count { $0.season == season }, "viewedLeafCount": 0,
            "addedAt": added.seconds, "updatedAt": added.seconds + .day,
            "Guid": includingGuids ? externalIDs((season + 1) * 10_000_000) : nil,
        ])
    }

    var added: Moment { Moment(year: 2019) + index % 4_000_000 * 60 }
}

extension Episode {
    var guid: String {
        switch show.case {
        case .legacy: "com.plexapp.agents.thetvdb://\(show.tvdbID)/\(season)/\(number)?lang=en"
        case .unmatched: "local://\(PlexKey.episode(show.index, season: season, number: number).number)"
        default: "plex://episode/\(show.modern(UInt64(100 + season * 50 + number)))"
        }
    }

    func item(isWhole: Bool, includingGuids: Bool) -> Document {
        let key = PlexKey.episode(show.index, season: season, number: number).number
        let parent = PlexKey.season(show.index, number: season).number
        let grandparent = PlexKey.show(show.index).number
        let stamp = show.added.seconds
        return .object([
            "ratingKey": String(key), "key": "/library/metadata/\(key)", "parentRatingKey": String(parent),
            "grandparentRatingKey": String(grandparent), "guid": guid, "parentGuid": show.guid(season: season),
            "grandparentGuid": show.guid, "type": "episode",
            "title": show.case == .unmatched ? "Episode \(number)" : title,
            "librarySectionTitle": isWhole ? "TV Shows" : nil, "librarySectionID": isWhole ? 2 : nil,
            "librarySectionKey": isWhole ? "/library/sections/2" : nil,
            "grandparentKey": "/library/metadata/\(grandparent)", "parentKey": "/library/metadata/\(parent)",
            "grandparentTitle": show.plexTitle, "parentTitle": season == 0 ? "Specials" : "Season \(season)",
            "contentRating": "TV-14", "summary": show.overview, "index": number, "parentIndex": season,
            "year": airDate.year, "thumb": "/library/metadata/\(key)/thumb/\(stamp)",
            "art": "/library/metadata/\(grandparent)/art/\(stamp)",
            "parentThumb": "/library/metadata/\(parent)/thumb/\(stamp)",
            "grandparentThumb": "/library/metadata/\(grandparent)/thumb/\(stamp)",
            "grandparentArt": "/library/metadata/\(grandparent)/art/\(stamp)", "duration": show.runtime * 60_000,
            "originallyAvailableAt": show.case == .unmatched ? nil : airDate.day, "addedAt": stamp,
            "updatedAt": stamp + .day,
            "Media": [
                // One file, two items: each has the other's media id in real servers as well.
                PlexMedia(
                    id: 100_000_000 + fileID, file: plexFile, size: size, minutes: show.runtime, quality: quality
                ).document(isWhole: isWhole)
            ],
            "Director": [PlexTag.tag("Someone Else")],
            "Guid": isWhole || includingGuids ? show.externalIDs((season + 1) * 10_000_000 + number * 100_000) : nil,
        ])
    }
}
