// SPDX-License-Identifier: MIT
#include "ui/records/fields/filefield.h"

#include "domain/openable.h"
#include "ui/parts/flowlayout.h"
#include "ui/shell/attempt.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/icons.h"
#include "ui/shell/scaledlabel.h"
#include "ui/shell/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>
#include <stdexcept>

namespace samspel {

namespace {

QString droppedFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return QFileInfo(path).isFile() ? path : QString();
}

} // namespace

FileDialogs FileDialogs::ofDesktop() {
    return {[](QWidget* over) { return QFileDialog::getOpenFileName(over); },
            [](QWidget* over, const QString& suggestion) {
                return QFileDialog::getSaveFileName(over, {}, QDir::home().filePath(suggestion));
            },
            [](const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
}

FileField::FileField(const FieldInfo&, const EditorMeans& means, QWidget* parent)
    : FieldEditor(parent), m_shelf(means.files), m_state(new ScaledLabel(type::note, Theme::muted)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap::tiny);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, gap::tiny, gap::tiny);
    const auto button = [&](const char* sign, void (FileField::*work)(), const char* name) {
        auto* made = new QPushButton(icon(sign), QString());
        made->setAutoDefault(false);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, work);
        flow->addWidget(made);
        return made;
    };
    m_open = button("document-open", &FileField::open, "openFile");
    m_choose = button("list-add", &FileField::choose, "chooseFile");
    m_keep = button("document-save", &FileField::keep, "keepFile");
    m_link = button("go-next", &FileField::link, "linkFile");
    m_cancel = button("edit-clear", &FileField::cancel, "cancelFile");
    m_copy = button("document-export", &FileField::saveCopy, "copyFile");
    m_remove = button("edit-delete", &FileField::remove, "removeFile");
    column->addWidget(buttons);
    column->addWidget(m_state);
    setAcceptDrops(true);
    setFocusProxy(m_choose);
    FileField::retranslate();
}

void FileField::setValue(const Value& value) {
    m_value = value;
    m_offered.clear();
    refresh();
}

void FileField::offer(const QString& path) {
    m_offered = path;
    refresh();
    (path.isEmpty() ? m_choose : m_keep->isVisibleTo(this) ? m_keep : m_link)->setFocus();
}

void FileField::cancel() { offer({}); }

void FileField::remove() { take({}); }

void FileField::choose() {
    if (const QString path = m_dialogs.existing(this); !path.isEmpty()) {
        offer(path);
    }
}

void FileField::keep() {
    FileLink file;
    Problems problems;
    const auto trouble = attempt(tr("Keep the file"), [&] { file = m_shelf.keep(m_offered, problems); });
    if (trouble || file.isEmpty()) {
        Q_EMIT troubled(trouble ? trouble->text : problems.empty() ? QString() : problems.front().what);
        return;
    }
    take(file);
}

void FileField::link() {
    const QString path = QFileInfo(m_offered).absoluteFilePath();
    take({QFileInfo(path).fileName(), {}, path});
}

void FileField::take(const FileLink& file) {
    setValue(file.isEmpty() ? Value{} : Value{file.stored()});
    (file.isEmpty() ? m_choose : m_open)->setFocus();
    Q_EMIT edited();
    Q_EMIT left();
}

QString FileField::onDisk(const FileLink& file) {
    if (!file.isKept()) {
        if (!QFileInfo(file.path).isFile()) {
            Q_EMIT troubled(tr("There is no file at %1 on this machine. It may have been moved; choose it "
                               "anew where it lies now.")
                                .arg(file.path));
            return {};
        }
        return file.path;
    }
    QString path;
    const auto trouble = attempt(tr("Open the file"), [&] {
        const auto content = m_shelf.content ? m_shelf.content(file) : std::nullopt;
        if (!content) {
            throw std::runtime_error(tr("The register no longer has its content.").toStdString());
        }
        QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("samspel-XXXXXX")));
        folder.setAutoRemove(false); // the other program reads it as long as it likes
        path = folder.filePath(file.name.startsWith(QLatin1Char('.')) ? QLatin1Char('_') + file.name
                                                                      : file.name);
        writeFile(path, *content);
        QFile::setPermissions(path, QFile::ReadOwner); // what is written there would not reach the register
    });
    if (trouble) {
        Q_EMIT troubled(trouble->text);
        return {};
    }
    return path;
}

void FileField::open() {
    const auto file = FileLink::parse(textOf(m_value));
    // Whoever made the register chose the name and the place; a click must not run what they wrote.
    if (file && runsWhenOpened(file->name.isEmpty() ? file->path : file->name)) {
        Q_EMIT troubled(
            tr("“%1” is a program, or can run like one, so it is not opened from here. If you know who "
               "made it, %2.")
                .arg(file->name, file->isKept() ? tr("save a copy and open that")
                                                : tr("open it where it lies: %1").arg(file->path)));
        return;
    }
    if (file && !file->isKept() && leadsElsewhere(file->path)) {
        Q_EMIT troubled(
            tr("%1 lies on another machine, so it is not opened from here: looking there would tell who "
               "you are. Open it in your file manager if you know the place.")
                .arg(file->path));
        return;
    }
    const QString path = file ? onDisk(*file) : QString();
    if (!path.isEmpty() && !m_dialogs.open(path)) {
        Q_EMIT troubled(
            tr("This machine has no program for “%1”. Save a copy of it and open that.").arg(file->name));
    }
}

void FileField::saveCopy() {
    const auto file = FileLink::parse(textOf(m_value));
    const QString path = file ? m_dialogs.copyTo(this, file->name) : QString();
    if (path.isEmpty()) {
        return;
    }
    const auto trouble = attempt(tr("Save a copy"), [&] {
        const auto content = m_shelf.content ? m_shelf.content(*file) : std::nullopt;
        if (!content) {
            throw std::runtime_error(tr("The register no longer has its content.").toStdString());
        }
        writeFile(path, *content);
    });
    if (trouble) {
        Q_EMIT troubled(trouble->text);
    }
}

void FileField::refresh() {
    const auto file = FileLink::parse(textOf(m_value));
    const bool isAsking = !m_offered.isEmpty();
    m_open->setVisible(file && !isAsking);
    m_open->setText(file ? file->name : QString());
    m_open->setToolTip(tr("Open it with the system's program"));
    m_choose->setVisible(!isAsking && !m_isReadOnly);
    m_choose->setText(file ? tr("Another file …") : tr("Choose a file …"));
    m_keep->setVisible(isAsking && m_shelf.keep);
    m_link->setVisible(isAsking);
    m_cancel->setVisible(isAsking);
    m_copy->setVisible(file && file->isKept() && !isAsking);
    m_remove->setVisible(!isEmpty(m_value) && !isAsking && !m_isReadOnly);
    if (isAsking) {
        m_state->setText(tr("“%1”: a copy inside the register goes with it wherever it goes; a link leads to "
                            "the file where it lies now.")
                             .arg(QFileInfo(m_offered).fileName()));
    } else if (file) {
        m_state->setText(file->isKept() ? tr("Kept inside the register") : tr("Linked: %1").arg(file->path));
    } else {
        m_state->setText(!isEmpty(m_value) ? textOf(m_value)
                         : m_isReadOnly    ? tr("No file")
                                           : tr("A file can be dropped here as well."));
    }
}

void FileField::retranslate() {
    m_keep->setText(tr("Keep inside the register"));
    m_link->setText(tr("Link to it"));
    m_cancel->setText(tr("Cancel"));
    m_copy->setText(tr("Save a copy …"));
    m_remove->setText(tr("Remove"));
    refresh();
}

void FileField::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    setAcceptDrops(!isReadOnly);
    setFocusProxy(isReadOnly ? m_open : m_choose);
    refresh();
}

QWidget* FileField::target() const { return m_choose; }

void FileField::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void FileField::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    offer(droppedFile(*event->mimeData()));
}

} // namespace samspel
