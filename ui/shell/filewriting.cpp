// SPDX-License-Identifier: MIT
#include "ui/shell/filewriting.h"

#include "store/databasefile.h"
#include "store/ledger.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <stdexcept>

namespace samspel {

namespace {

struct FileWriting {
    Q_DECLARE_TR_FUNCTIONS(FileWriting)
};

QString endingOf(const QString& kind) {
    static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
    return ending.match(kind).captured(1);
}

} // namespace

void askWhereTo(QWidget* over, const FileWanted& wanted,
                const std::function<void(const QString& path)>& then) {
    auto* dialog = new QFileDialog(over, wanted.title,
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(wanted.kinds);
    dialog->setDefaultSuffix(endingOf(wanted.kinds.value(0)));
    dialog->selectFile(wanted.name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& kind) { dialog->setDefaultSuffix(endingOf(kind)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, over, then);
    dialog->open();
}

QString asFileName(const QString& words) {
    static const QRegularExpression odd(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    constexpr int longest = 80;
    return QString(words).replace(odd, QStringLiteral(" ")).simplified().left(longest).trimmed();
}

void writeFile(const QString& path, const QByteArray& content) {
    if (isOfRegister(path)) { // the dialog has asked whether to replace it, and a name is soon mistaken
        throw NotARegister(FileWriting::tr("%1 is a register, or belongs to one, and nothing is written over "
                                           "it. Nothing was changed. Choose another name for the file.")
                               .arg(path)
                               .toStdString());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        throw std::runtime_error(file.errorString().toStdString());
    }
}

} // namespace samspel
