import FoundationEssentials
public import Wire

extension GapReport {
    /// The whole report for a machine; every gap, none left out.
    public var document: Document {
        [
            "taken": Document(taken.formatted(.iso8601)),
            "seconds": Document(Double(duration / .milliseconds(1)).rounded() / 1000),
            "exitStatus": Document(Int(exitStatus)),
            "certain": Document(certain), "unknown": Document(unknown),
            "sources": Document(sources.map(\.document)),
            "rules": Document(rules.map(\.document)),
            "gaps": Document(gaps.map(\.document)),
        ]
    }
}

extension GapReport.State {
    fileprivate var document: Document {
        [
            "name": Document(source.name), "kind": Document(source.kind.rawValue),
            "state": Document(sight.rawValue), "why": why.map { Document($0) } ?? .null,
            "time": time.map { Document($0.formatted(.iso8601)) } ?? .null,
            // A source that was not read holds nobody knows what, not nothing.
            "movies": sight == .unknown ? .null : Document(movies),
            "shows": sight == .unknown ? .null : Document(shows),
            "matched": sight == .unknown ? .null : matched.map { Document($0) } ?? .null,
        ]
    }
}

extension GapReport.Count {
    fileprivate var document: Document {
        [
            "rule": Document(rule), "summary": Document(summary), "certain": Document(certain),
            "unknown": Document(unknown),
        ]
    }
}

extension Gap {
    fileprivate var document: Document {
        [
            "id": Document(id), "rule": Document(rule), "kind": Document(kind.rawValue),
            "severity": Document("\(severity)"), "certain": Document(certainty.isCertain),
            "why": certainty.why.map { Document($0) } ?? .null,
            "title": Document(subject.title), "year": subject.year.map { Document($0) } ?? .null,
            "ids": Document.object(Members(subject.ids.list.map { ($0.name, Document($0.value)) })),
            "sources": Document(sources.map { Document($0.name) }), "sentence": Document(sentence),
            "evidence": Document(evidence.map { Document($0) }), "remedy": Document(remedy),
        ]
    }
}
