/// Something on its way: the same job in a download client and in a queue.
struct Download: Sendable {
    enum What: Sendable {
        case film(Film)
        /// A pack has several.
        case episodes([Episode])
        case disc(Disc)
        /// None of the *arrs knows what it is.
        case unknown
    }

    enum Stage: Sendable { case downloading, queued, paused, importBlocked, failed }

    let what: What
    let stage: Stage
    let title: String
    /// 32 hexadecimal digits: the *arrs call it `downloadId`, NZBGet the parameter `drone`.
    let id: String
    let nzbID: Int
    let size: Int
    let left: Int
}

extension Library {
    /// Up to four films that are missing are being downloaded, each at another stage, and one thing nobody knows.
    var filmDownloads: [Download] {
        let stages: [Download.Stage] = [.downloading, .importBlocked, .queued, .failed]
        let films = Truth(library: self).films(.missing).prefix(stages.count)
        return zip(films, stages).enumerated().map { place, pair in
            download(.film(pair.0), pair.1, "\(Titles.slug(pair.0.title)).\(pair.0.year).1080p-REHEARSAL", 100 + place)
        } + (filmCount > 0 ? [download(.unknown, .downloading, "Something.Unheard.Of.2020.720p-NOBODY", 110)] : [])
    }

    /// A whole season of the first show that is missing, in one download, and one episode of the next.
    var episodeDownloads: [Download] {
        let missing = Array(Truth(library: self).shows(.missing).prefix(2))
        let pack = missing.first.map { show in
            download(
                .episodes(show.episodes(in: 1)), .downloading, "\(Titles.slug(show.title)).S01.1080p-REHEARSAL", 200)
        }
        let single = missing.dropFirst().first.map { show in
            download(
                .episodes(Array(show.episodes(in: 1).prefix(1))), .paused,
                "\(Titles.slug(show.title)).S01E01.1080p-REHEARSAL", 201)
        }
        let unknown = showCount > 0 ? download(.unknown, .queued, "Unheard.Of.S01E01.720p-NOBODY", 210) : nil
        return [pack, single, unknown].compactMap { $0 }
    }

    /// Up to three albums that are missing, each at another stage.
    var discDownloads: [Download] {
        let stages: [Download.Stage] = [.downloading, .importBlocked, .queued]
        return zip(discs.lazy.filter { $0.case == .missing }, stages).enumerated().map { place, pair in
            let name = "\(Titles.slug(pair.0.band.name))-\(Titles.slug(pair.0.title))-FLAC-REHEARSAL"
            return download(.disc(pair.0), pair.1, name, 300 + place)
        }
    }

    private func download(_ what: Download.What, _ stage: Download.Stage, _ title: String, _ number: Int) -> Download {
        let dice = Dice(seed: seed, number, salt: 4)
        let size = 3_000_000_000 + dice.roll(20_000_000_000, 1)
        let left =
            switch stage {
            case .downloading, .paused: size / 3
            case .queued: size
            case .importBlocked, .failed: 0
            }
        return Download(
            what: what, stage: stage, title: title, id: dice.hex(2) + dice.hex(3), nzbID: 15_000 + number, size: size,
            left: left)
    }
}
