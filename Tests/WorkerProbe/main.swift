// What a taken-over worker would try, behind the same walls as the real one: each attack is asked for by its name, as the
// text of an item, and the answer says what came of it. No part of the product.
import Bindings
import Foundation
import Glibc
import Intake
import Letters

/// Does as a text says.
struct HostileReader: UntrustedReader {
    func open(_ item: UntrustedItem, page: PageSink) -> Opening {
        let words = String(decoding: item.untrustedBytes, as: UTF8.self).split(separator: " ").map(String.init)
        // Warming up, and the innocent: read as usual.
        guard words.first == "attack", words.count > 1 else { return DirectReader().open(item, page: page) }
        let outcome = Attacks.run(words[1], Array(words.dropFirst(2)), page: page)
        return Opening(Reading(kind: .letter, blocks: [.paragraph([.text(outcome)])]))
    }
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case Worker.command: Worker.serve(with: HostileReader(), readable: [])
// Any program in a helper's place, or in that of GnuPG.
case "become" where arguments.count > 1, "talk" where arguments.count > 1:
    let bounds = Confinement.Bounds(memory: 1 << 28, processorSeconds: 10, openFiles: 64)
    Confinement.become(
        arguments[1], arguments: Array(arguments.dropFirst(2)), environment: [:],
        readable: ["/usr/lib", "/usr/share", "/lib", "/lib64"], bounds: bounds, mayTalk: arguments[0] == "talk")
    exit(71)
// The product itself, on a system that cannot shut it in.
case "without" where arguments.count > 2:
    OlderKernel.become(without: arguments[1], Array(arguments.dropFirst(2)))
    exit(71)
default: exit(64)
}
