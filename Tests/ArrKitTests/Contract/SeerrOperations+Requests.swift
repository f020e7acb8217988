import ArrKit
import Testing

/// What Overseerr and Seerr share, by subject.
enum SeerrOperations {
    static func requests(_ seerr: Seerr) async throws {
        #expect(try await seerr.requests.all().count == 3)
        let page = try await seerr.requests.list(.pending, sort: .modified, by: 1).page(2, size: 1)
        #expect(page.total == 3 && page.number == 2)
        var request = try #require(page.results.first)
        request.rootFolder = "/data/other"
        _ = try await seerr.requests.update(request)
        _ = try await seerr.requests.get(request.id)
        _ = try await seerr.requests.approve(request.id)
        _ = try await seerr.requests.decline(request.id)
        _ = try await seerr.requests.retry(request.id)
        let movie = try await seerr.requests.add(.movie(603))
        #expect(movie.request?.id == 4)
        var show = Seerr.NewRequest.show(1399, seasons: [1, 2], is4K: true)
        (show.serverId, show.profileId, show.rootFolder, show.userId) = (0, 1, "/data/tv", 1)
        _ = try await seerr.requests.add(show)
        _ = try await seerr.requests.add(.show(1399, seasons: .all))
        try await seerr.requests.delete(request.id)
        _ = try await seerr.requests.count()
    }

    static func media(_ seerr: Seerr) async throws {
        let media = try #require(try await seerr.media.list(.allAvailable, sort: .mediaAdded).all().first)
        for mark in [.available, .partial, .processing, .pending, .unknown] as [Seerr.Media.Mark] {
            _ = try await seerr.media.mark(media.id, as: mark)
        }
        _ = try await seerr.media.watched(media.id)
        try await seerr.media.delete(media.id)
    }

    static func issues(_ seerr: Seerr) async throws {
        let issue = try await seerr.issues.add(.init(.audio, "no sound", about: 1))
        _ = try await seerr.issues.all()
        _ = try await seerr.issues.list(.open, sort: .modified, by: 1).all()
        _ = try await seerr.issues.get(issue.id)
        _ = try await seerr.issues.comment("mine too", on: issue.id)
        _ = try await seerr.issues.resolve(issue.id)
        _ = try await seerr.issues.reopen(issue.id)
        var comment = try await seerr.issueComments.get(1)
        comment.message = "yours too"
        _ = try await seerr.issueComments.update(comment)
        try await seerr.issueComments.delete(comment.id)
        try await seerr.issues.delete(issue.id)
        _ = try await seerr.issues.count()
    }
}
