// SPDX-License-Identifier: MIT
// The real national export into a register, against sqlite3's own import of the same text into a bare table.
#include "bench/bench.h"
#include "support/shared.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <cstdio>

namespace {

// An export of the same shape and size, for where the real one is not.
QString made() {
    QString text =
        QStringLiteral("EnhetNivaa|Nasjonaltkode|Fylkekode|Kommunekode|Organisasjonsnummer|Nasjonalt|Fylke|"
                       "Kommune|EnhetNavn");
    for (const char* test : {"Engelsk", "Lesing", "Regning"}) {
        for (const char* measure : {"Skalapoeng", "Usikkerhet", "Antall elever deltatt"}) {
            text += QStringLiteral("|2023-24.%1.5. årstrinn.Alle eierformer.Alle kjønn.%2")
                        .arg(QLatin1String(test), QLatin1String(measure));
        }
    }
    text += QStringLiteral("\r\n");
    for (int i = 0; i < 2485; ++i) {
        text += QStringLiteral("3|I|46|%1|%1|Hele landet|Vestland|Kommune %1|Kommune %1").arg(1000 + i);
        text += i % 4 == 0 ? QStringLiteral("|*|*|*").repeated(3)
                           : QStringLiteral("|49|2,1|%1").arg(20 + i % 90).repeated(3);
        text += QStringLiteral("\r\n");
    }
    return text;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    QString text = made();
    const auto real = shared::data("udir/np5_2023-24_statistikkbanken_utf16.csv");
    if (std::filesystem::exists(real)) {
        QFile file(QString::fromStdString(real.string()));
        if (file.open(QIODevice::ReadOnly)) {
            text = QStringDecoder(QStringDecoder::Utf16)(file.readAll());
        }
    } else {
        std::printf("The real export is not here; one of the same shape is measured.\n");
    }
    {
        QFile utf16(path("np.csv"));
        QFile utf8(path("np8.csv"));
        if (!utf16.open(QIODevice::WriteOnly) || !utf8.open(QIODevice::WriteOnly)) {
            return 3;
        }
        utf16.write("\xff\xfe", 2);
        utf16.write(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        utf8.write(text.toUtf8());
    }
    const QString cli = bench::beside("samspel-cli");
    bench::process(cli, {QStringLiteral("new"), path("empty.samspel")});
    const auto ours =
        bench::processes(9, cli, {QStringLiteral("import"), path("r.samspel"), path("np.csv")}, [&] {
            for (const char* end : {"", "-wal", "-shm"}) {
                QFile::remove(path("r.samspel") + QLatin1String(end));
            }
            QFile::copy(path("empty.samspel"), path("r.samspel"));
        });
    const auto theirs =
        bench::processes(9, QStringLiteral("sqlite3"),
                         {path("raw.db"), QStringLiteral(".mode csv"), QStringLiteral(".separator | \\r\\n"),
                          QStringLiteral(".import %1 raw").arg(path("np8.csv"))},
                         [&] { QFile::remove(path("raw.db")); });
    bench::tell("sqlite3 .import of the same text", theirs.milliseconds, "ms");
    bench::tell("import with every check, unit and source", ours.milliseconds, "ms");
    return bench::tell("ratio", ours.milliseconds / theirs.milliseconds, "x", 3.0) ? 0 : 1;
}
