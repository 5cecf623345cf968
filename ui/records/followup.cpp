// SPDX-License-Identifier: MIT
#include "ui/records/followup.h"

#include "domain/papers.h"
#include "store/ledger.h"

namespace samspel {

namespace {

std::vector<Remark> openMarks(const Ledger& ledger, const Link& about) {
    std::vector<Remark> marks = ledger.where<Remark>("about", about.stored());
    std::erase_if(marks, [](const Remark& remark) { return !remark.followsUp || remark.doneOn.isValid(); });
    return marks;
}

} // namespace

bool isFollowedUp(const Ledger& ledger, const Kind& kind, qint64 id) {
    return id > 0 && !openMarks(ledger, {QString::fromLatin1(kind.table), id}).empty();
}

Problems setFollowedUp(Ledger& ledger, const Kind& kind, qint64 id, const QString& name, bool isFollowedUp) {
    const Link about{QString::fromLatin1(kind.table), id};
    const Step step{isFollowedUp ? Action::add : Action::change, QString::fromLatin1(Schema<Remark>::table),
                    name};
    return ledger.change(step, [&](Edit& edit) {
        const QDate today = QDate::currentDate();
        if (isFollowedUp) {
            Remark mark;
            mark.about = about;
            mark.followsUp = true;
            mark.date = today;
            edit.add(mark);
            return;
        }
        for (Remark mark : openMarks(ledger, about)) {
            if (mark.text.trimmed().isEmpty()) {
                edit.remove(mark.id);
            } else {
                mark.doneOn = today;
                edit.change(mark);
            }
        }
    });
}

} // namespace samspel
