// SPDX-License-Identifier: MIT
#include "ui/parts/noting.h"

#include "report/givenaway.h"
#include "store/content.h"
#include "store/ledger.h"
#include "ui/shell/attempt.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace samspel {

namespace {

struct NotingWords {
    Q_DECLARE_TR_FUNCTIONS(Noting)
public:
    static QString notNoted() {
        return tr("It was not noted as handed out, for the register cannot be written; later releases cannot "
                  "be checked against it.");
    }
    static QString deed() { return tr("Note what was handed out"); }
};

} // namespace

Release withFile(Release out, const QString& path, const QByteArray& bytes) {
    out.file = QFileInfo(path).fileName();
    out.sha256 = sha256Of(bytes);
    return out;
}

Message noted(Ledger& ledger, const Release& out, const QString& done, const Language& language) {
    QStringList words{done};
    const auto trouble = attempt(NotingWords::deed(), [&] {
        if (!Releases(ledger).note(out)) {
            words << NotingWords::notNoted();
        }
        words << report::givenAwayIn(out, ledger, language);
    });
    if (trouble) {
        words << trouble->text;
    }
    const Message::Kind kind = words.size() == 1 ? Message::Kind::done : Message::Kind::remark;
    return {words.join(QLatin1Char(' ')), kind};
}

} // namespace samspel
