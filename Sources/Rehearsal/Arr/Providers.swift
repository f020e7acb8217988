/// The kinds of download client, indexer, import list and notification an application offers.
struct Providers: Sendable {
    struct Field: Sendable {
        let name: String
        let label: String
        let type: String
        var privacy = "normal"
        var value: Document = .null
    }

    struct Template: Sendable {
        let implementation: String
        let contract: String
        let flags: Document
        let fields: [Field]
    }

    /// As in "/downloadclient".
    struct Kind: Sendable {
        let path: String
        let noun: String
        let templates: [Template]
        /// The members any one of which switches a provider on.
        let switches: [String]
    }

    let kinds: [Kind]
}

extension Providers.Template {
    /// As `GET …/schema` gives it: no number, no name.
    var document: Document {
        Document.object(["name": ""]).merging(flags).with([
            "fields": fields.enumerated().map { $1.document(order: $0) }, "implementationName": implementation,
            "implementation": implementation, "configContract": contract,
            "infoLink": "https://wiki.servarr.com/rehearsal/supported#\(implementation.lowercased())",
            "tags": [Int](), "presets": [Document](),
        ])
    }

    /// The fields with those values; what is not named has its default, a starred secret stays what it was.
    func fields(_ given: [Document], before old: [Document]) -> [Document] {
        fields.enumerated().map { place, field in
            var row = field.document(order: place)
            let stored = old.first { $0["name"].string == field.name }?["value"] ?? .null
            guard let value = given.first(where: { $0["name"].string == field.name })?["value"] else { return row }
            let isStarred = field.isSecret && value.string == Providers.stars && !old.isEmpty
            row["value"] = isStarred ? stored : value
            return row["value"].isNull ? row.without("value") : row
        }
    }
}

extension Providers {
    static let stars = "********"
}

extension Providers.Field {
    var isSecret: Bool { privacy == "apiKey" || privacy == "password" }

    func document(order: Int) -> Document {
        .object([
            "order": order, "name": name, "label": label, "value": value.isNull ? nil : value, "type": type,
            "advanced": false, "privacy": privacy, "isFloat": false,
        ])
    }
}
