// SPDX-License-Identifier: MIT
#include "exchange/document/keeping.h"

#include "domain/language.h"
#include "exchange/document/texts.h"
#include "exchange/text/decode.h"
#include "store/content.h"
#include "store/databasefile.h"
#include "store/ledger.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace samspel::exchange {

namespace {

// What takes this much text to find is not found by a word.
constexpr qsizetype mostText = 1'000'000;

QString textOfBytes(const QByteArray& data) {
    const Decoded decoded = decode(QByteArrayView(data).first(std::min<qsizetype>(data.size(), mostText)));
    return decoded.flawCount > decoded.text.size() / 100 ? QString() : decoded.text; // bytes that are no text
}

} // namespace

QString mediaOf(const QString& name, const QByteArray& data) {
    return QMimeDatabase().mimeTypeForFileNameAndData(name, data).name();
}

QString textOf(const QString& name, const QByteArray& data, const Language& language) {
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(name, data);
    QString text;
    if (data.startsWith("%PDF-")) {
        text = pdfText(data, mostText);
    } else if (data.startsWith("PK")) {
        text = packedText(data, mostText, language);
    } else if (type.inherits(QStringLiteral("text/plain"))) {
        text = textOfBytes(data);
    }
    return text.left(mostText);
}

FileLink keepFile(Ledger& ledger, const QString& path, Problems& problems) {
    const Language& language = ledger.language();
    const QString name = QFileInfo(path).fileName();
    // Its own bytes would be out of date at once; and whoever opens and closes it lets go its locks.
    if (isDatabase(path) &&
        QFileInfo(path).canonicalFilePath() == QFileInfo(ledger.path()).canonicalFilePath()) {
        problems.push_back(
            {.what = language
                         .say("Ledger", "%1 is this register itself, which cannot be kept within itself; "
                                        "nothing was added. For a copy of it choose File, Make a backup.")
                         .arg(path)});
        return {};
    }
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        problems.push_back(
            {.what = language.say("Ledger", "%1 cannot be read. Is it still there?").arg(path)});
        return {};
    }
    // One byte more than may be kept is enough to be refused.
    const QByteArray data = file.read(ledger.mostBytesOfAFile() + 1);
    const bool isTooLarge = data.size() > ledger.mostBytesOfAFile();
    return ledger.keepFile(
        {name, data, mediaOf(name, data), isTooLarge ? QString() : textOf(name, data, language)}, problems);
}

} // namespace samspel::exchange
