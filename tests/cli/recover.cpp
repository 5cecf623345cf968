// SPDX-License-Identifier: MIT
#include "cli/cli.h"
#include "support/catch.h"

#include <QFile>

TEST_CASE("what a damaged register holds is recovered into a new one, and the damaged file stays as it is") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    QByteArray damaged = cli.read(file);
    const qsizetype page = damaged.size() / 4096 / 2;
    damaged[page * 4096 + 2000] = static_cast<char>(damaged[page * 4096 + 2000] ^ 1);
    cli.write(QStringLiteral("damaged.samspel"), damaged);
    const QString broken = QStringLiteral("damaged.samspel");
    const Answer checked = cli.run({QStringLiteral("check"), broken});
    CHECK(checked.exit != 0);

    CHECK(cli.run({QStringLiteral("recover"), broken}).exit == 2); // where to?
    const QStringList words{QStringLiteral("recover"), broken,
                            QStringLiteral("-o"),      QStringLiteral("new.samspel"),
                            QStringLiteral("--lang"),  QStringLiteral("en")};
    const Answer answer = cli.run(words);
    CHECK((answer.exit == 0 || answer.exit == 1)); // a page of the search alone loses nothing
    CHECK(answer.out.contains("Damaged pages: 1 of"));
    CHECK(cli.read(broken) == damaged);
    CHECK(cli.run({QStringLiteral("check"), QStringLiteral("new.samspel")}).exit == 0);
    CHECK(cli.run(words).exit == 3); // it is there already
}

TEST_CASE("a damaged register is told in the reader's language: what is wrong, what is safe, what to do") {
    const Cli cli;
    QByteArray damaged = cli.read(cli.made());
    damaged[2000] = static_cast<char>(damaged[2000] ^ 1); // page 1
    cli.write(QStringLiteral("damaged.samspel"), damaged);
    const Answer answer = cli.run({QStringLiteral("check"), QStringLiteral("damaged.samspel"),
                                   QStringLiteral("--lang"), QStringLiteral("nn")});
    CHECK(answer.exit == 3);
    CHECK(answer.messages.contains("Fila er skadd, eller eit anna program enn Samspel har endra henne."));
    CHECK(answer.messages.contains("Ho er ikkje rørt."));
    CHECK(answer.messages.contains("samspel-cli recover"));
    CHECK_FALSE(answer.messages.contains("page"));
    CHECK(cli.read(QStringLiteral("damaged.samspel")) == damaged);
}

TEST_CASE("a sound register is recovered whole") {
    const Cli cli;
    const QString file = cli.made({QStringLiteral("--sample")});
    const Answer answer =
        cli.run({QStringLiteral("recover"), file, QStringLiteral("-o"), QStringLiteral("new.samspel"),
                 QStringLiteral("--lang"), QStringLiteral("en")});
    CHECK(answer.exit == 0);
    CHECK(answer.out.contains("All that the register held could be read."));
    for (const QString& verb :
         {QStringLiteral("units"), QStringLiteral("milestones"), QStringLiteral("sources")}) {
        CHECK(cli.run({verb, QStringLiteral("new.samspel")}).out == cli.run({verb, file}).out);
    }
}
