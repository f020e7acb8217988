/// Someone who may sign in.
struct SeerrUser: Sendable {
    let id: Int
    var permissions: Int
    var email: String
    var username: String?
    var plexName: String?
    var password: String?
    var movieQuota: (limit: Int, days: Int)?
    var settings: Document = ["locale": "", "region": "", "originalLanguage": ""]
    let made: Moment

    /// Whether one of these bits is set; the first of all stands for every other.
    func may(_ rights: Int) -> Bool { permissions & (SeerrRight.admin | rights) != 0 }

    var displayName: String { username ?? plexName ?? email }

    func shown(requests: Int) -> Document {
        [
            "permissions": Document(permissions), "id": Document(id), "email": Document(email),
            "plexUsername": plexName?.document ?? .null, "username": username?.document ?? .null,
            "recoveryLinkExpirationDate": .null, "userType": plexName == nil ? 2 : 1,
            "plexId": plexName == nil ? .null : Document(1000 + id),
            "avatar": Document("https://images.invalid/avatar/\(id)"),
            "movieQuotaLimit": movieQuota.map { Document($0.limit) } ?? .null,
            "movieQuotaDays": movieQuota.map { Document($0.days) } ?? .null, "tvQuotaLimit": .null,
            "tvQuotaDays": .null, "createdAt": made.document, "updatedAt": made.document,
            "requestCount": Document(requests), "displayName": Document(displayName),
        ]
    }
}

/// What a user may do: one bit each.
enum SeerrRight {
    static let (admin, settings, users, requests, request) = (2, 4, 8, 16, 32)
    static let (autoApprove, autoApproveMovie, autoApproveShow) = (128, 256, 512)
    static let (request4K, request4KMovie, request4KShow, advanced, viewRequests) = (1024, 2048, 4096, 8192, 16_384)
    static let (autoApprove4K, requestMovie, requestShow) = (32_768, 262_144, 524_288)
    static let (manageIssues, viewIssues, createIssues) = (1_048_576, 2_097_152, 4_194_304)
    static let (manageBlocklist, viewBlocklist) = (268_435_456, 1_073_741_824)
}
