// SPDX-License-Identifier: MIT
#include "ui/records/erasuredialog.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "store/recordnames.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace samspel {

namespace {
constexpr int mentionRole = Qt::UserRole;
constexpr int fewAuthors = 8; // lines, the head among them; more are scrolled to
} // namespace

ErasureDialog::ErasureDialog(PersonTrace trace, const RecordNames& names, const Language& language,
                             QWidget* over)
    : QDialog(over), m_trace(std::move(trace)), m_texts(new QTreeWidget), m_authors(new QTreeWidget),
      m_understood(new QCheckBox) {
    QString name = names.name("person", m_trace.person);
    if (name.isEmpty()) { // the record is deleted, and the history still has it
        name = m_trace.signs.names().value(0);
    }
    setWindowTitle(tr("Erase a person"));
    setObjectName(QStringLiteral("erasureDialog"));
    auto* head = new ScaledLabel(type::section, QPalette::WindowText);
    head->setText(tr("Erase %1?").arg(name));
    auto* text = new ScaledLabel(1, QPalette::WindowText);
    text->setText(summary(name, language));
    m_texts->setHeaderLabels({tr("Texts that name the person"), tr("Field"), tr("Text")});
    m_texts->setRootIsDecorated(false);
    m_texts->setAccessibleName(tr("Texts that name the person"));
    m_texts->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    fill(names, language);
    m_authors->setHeaderLabels({tr("Who made changes: mark what is this person"), tr("Times")});
    m_authors->setRootIsDecorated(false);
    m_authors->setAccessibleName(tr("Who made changes: mark what is this person"));
    m_authors->header()->setStretchLastSection(false);
    m_authors->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_authors->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    fillAuthors(language);
    m_understood->setText(tr("I understand that this cannot be undone"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_eraser = buttons->addButton(tr("Erase"), QDialogButtonBox::AcceptRole);
    m_eraser->setEnabled(false);
    m_eraser->setAutoDefault(false);
    connect(m_understood, &QCheckBox::toggled, m_eraser, &QPushButton::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(gap::medium);
    for (QWidget* part :
         std::initializer_list<QWidget*>{head, text, m_texts, m_authors, m_understood, buttons}) {
        column->addWidget(part);
    }
    m_texts->setVisible(m_texts->topLevelItemCount() > 0);
    m_authors->setVisible(m_authors->topLevelItemCount() > 0);
    m_authors->setMaximumHeight(fontMetrics().height() * fewAuthors);
    resize(fontMetrics().averageCharWidth() * 110, sizeHint().height());
}

QString ErasureDialog::summary(const QString& name, const Language& language) const {
    qint64 lines = 0;
    for (const Referral& line : m_trace.lines) {
        lines += static_cast<qint64>(line.ids.size());
    }
    QStringList sentences{
        tr("The name, the address and the words about %1 are taken out of the register, its history and its "
           "search. "
           "%2 records that refer to the person stay without the name, so that counts are what they were; "
           "roles keep "
           "their organisation and period. %3 steps of the history can no longer be undone.")
            .arg(name, language.whole(lines), language.whole(static_cast<qint64>(m_trace.steps.size())))};
    if (!m_trace.files.empty()) {
        sentences << tr(
            "%n kept file(s) name the person. They are not altered: replace or delete them yourself.",
            nullptr, static_cast<int>(m_trace.files.size()));
    }
    if (m_trace.unreadFiles > 0) {
        sentences << tr("%n kept file(s) cannot be searched: look through them yourself.", nullptr,
                        static_cast<int>(m_trace.unreadFiles));
    }
    sentences << tr("Backups are not altered either; those that hold the name are told of afterwards.");
    return sentences.join(QLatin1Char(' '));
}

// What is certain is marked, and can be spared; what is not stays as it is, and is here to be looked at.
void ErasureDialog::fill(const RecordNames& names, const Language& language) {
    for (std::size_t i = 0; i < m_trace.mentions.size(); ++i) {
        const Mention& mention = m_trace.mentions[i];
        auto* item = new QTreeWidgetItem(
            {names.name(mention.kind->table, mention.record),
             mention.isCertain ? labelOf(*mention.field, language)
                               : tr("%1 (perhaps; it stays)").arg(labelOf(*mention.field, language)),
             mention.text.simplified()});
        item->setData(0, mentionRole, static_cast<int>(i));
        if (mention.isCertain) {
            item->setCheckState(0, Qt::Checked);
        } else {
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        }
        m_texts->addTopLevelItem(item);
    }
}

// The history names people as they log in; who that is, is known to people only.
void ErasureDialog::fillAuthors(const Language& language) {
    for (const Authorship& author : m_trace.authors) {
        auto* item = new QTreeWidgetItem({author.name, language.whole(author.count)});
        item->setCheckState(0, author.isAlike ? Qt::Checked : Qt::Unchecked);
        m_authors->addTopLevelItem(item);
    }
}

ErasureChoice ErasureDialog::choice(QDate day) const {
    ErasureChoice choice{day, {}, {}};
    for (int i = 0; i < m_authors->topLevelItemCount(); ++i) {
        if (const QTreeWidgetItem* item = m_authors->topLevelItem(i); item->checkState(0) == Qt::Checked) {
            choice.authors << item->text(0);
        }
    }
    for (int i = 0; i < m_texts->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_texts->topLevelItem(i);
        const Mention& mention = m_trace.mentions[item->data(0, mentionRole).toUInt()];
        if (mention.isCertain && item->checkState(0) != Qt::Checked) {
            choice.leave.push_back({QString::fromLatin1(mention.kind->table), mention.record,
                                    QString::fromLatin1(mention.field->column)});
        }
    }
    return choice;
}

} // namespace samspel
