import Testing

@testable import Wire

@Suite struct MembersTests {
    /// The same steps on a plain list of pairs.
    @Test(arguments: [10, 24, 25, 60])
    func insertsRemovesAndRenamesAsAListWould(size: Int) {
        var random = Seeded(UInt64(size))
        var members = Members()
        var model: [(String, Document)] = []
        for step in 0..<4000 {
            let name = "n\(Int.random(in: 0..<size, using: &random))"
            let place = model.firstIndex { $0.0 == name }
            switch Int.random(in: 0..<4, using: &random) {
            case 0, 1:
                members[name] = Document(step)
                if let place { model[place].1 = Document(step) } else { model.append((name, Document(step))) }
            case 2:
                members[name] = nil
                if let place { model.remove(at: place) }
            default:
                let other = "n\(Int.random(in: 0..<size, using: &random))"
                members.rename(name, to: other)
                if let place, name != other {
                    let value = model[place].1
                    model.removeAll { $0.0 == other }
                    if let place = model.firstIndex(where: { $0.0 == name }) { model[place] = (other, value) }
                }
            }
            #expect(members.names == model.map(\.0))
            #expect(members.map(\.value) == model.map(\.1))
            #expect(model.allSatisfy { members[$0.0] == $0.1 })
        }
    }

    @Test func equalityDisregardsOrder() {
        let members = (0..<50).map { ("n\($0)", Document($0)) }
        let (left, right) = (Members(members), Members(members.reversed()))
        #expect(left == right && left.hashValue == right.hashValue)
        #expect(left != Members(members.dropLast()))
        #expect(Document.object(left) == Document.object(right))
    }
}
