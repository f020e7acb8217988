/// One page of a longer list, as the *arrs cut it.
enum Page {
    /// - Parameters:
    ///   - sortKeys: what the list can be sorted by; anything else is silently replaced by the first.
    ///   - clampsToLastPage: past the end the last page comes again, as in the queue.
    static func answer(
        _ call: Call, _ listing: Listing, sortKeys: [String], descends: Bool = false, clampsToLastPage: Bool = false
    ) -> Answer {
        let size = max(1, call.number("pageSize") ?? 10)
        let asked = call.value("sortKey")
        let key = sortKeys.first { $0.lowercased() == asked?.lowercased() } ?? sortKeys[0]
        let direction = call.value("sortDirection") ?? "default"
        let isDescending = direction == "default" ? descends : direction == "descending"
        let pages = max(1, (listing.count + size - 1) / size)
        let wanted = max(1, call.number("page") ?? 1)
        let page = clampsToLastPage ? min(wanted, pages) : wanted
        let sorted = sorted(listing, by: key, descending: isDescending, asIs: key == sortKeys[0])
        let records = sorted[(page - 1) * size..<max((page - 1) * size, min(page * size, listing.count))].documents
        return .document(
            .object([
                "page": page, "pageSize": size, "sortKey": key,
                "sortDirection": isDescending ? "descending" : "ascending", "totalRecords": listing.count,
                "records": records,
            ]))
    }

    /// A list comes ascending in its first key; only another key makes all of it up at once.
    private static func sorted(_ listing: Listing, by key: String, descending: Bool, asIs: Bool) -> Listing {
        if asIs {
            guard descending else { return listing }
            return Listing(count: listing.count) { listing.element(listing.count - 1 - $0) }
        }
        let path = key.split(separator: ".").map(String.init)
        let documents = listing.documents.map { (path.reduce($0) { $0[$1] }, $0) }
        let ascending = documents.enumerated().sorted { left, right in
            let (one, two) = (left.element.0, right.element.0)
            if one == two { return left.offset < right.offset }
            if let one = one.double, let two = two.double { return one < two }
            return (one.string ?? "") < (two.string ?? "")
        }.map(\.element.1)
        return Listing(descending ? ascending.reversed() : ascending)
    }
}
