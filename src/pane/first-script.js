/*
 * The first script of a page, as it is: no bundler and no compiler touches it, so that the oldest browser that Word
 * may open (Internet Explorer 11 and the first Edge, see Microsoft's “Browsers and webview controls used by Office
 * Add-ins”) can run it. Such a browser gets a page that says what to do; any other gets the policy without which it
 * would load no script at all. Its words stand here because it can share none.
 */
(function () {
  'use strict';

  var officeJs = 'https://appsforoffice.microsoft.com/';
  var words = {
    title: 'Word đang mở ngăn này bằng trình duyệt cũ',
    why: 'Thể Thức không chạy được trong Internet Explorer 11, Microsoft Edge đời đầu hoặc Safari trước 16.4.',
    steps: [
      'Word 2021 trở lên, Microsoft 365 hoặc Word 2019 bản lẻ: cập nhật Office (Tệp, Tài khoản, Tùy chọn cập nhật) và cài Microsoft Edge WebView2 Runtime, rồi đóng Word, mở lại.',
      'Word 2019 bản cấp phép theo số lượng (1808) luôn dùng Internet Explorer: cần Word 2021 trở lên.',
      'Word trên Mac: cập nhật macOS để có Safari 16.4 trở lên.',
    ],
    meanwhile: 'Trong lúc chờ, mở bàn thử bằng Chrome, Edge hoặc Firefox bản mới:',
    english:
      'This webview is too old. Update Office and install the Microsoft Edge WebView2 Runtime, then reopen Word.',
    code: 'Mã: trinh-duyet-cu',
  };

  if (isOld()) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', sayWhatToDo);
    else sayWhatToDo();
  } else if (window.trustedTypes) {
    window.trustedTypes.createPolicy('default', { createScriptURL: ownScript, createHTML: readOnly });
  }

  /** Old is what lacks something that the other scripts use: the newest of it came to browsers in spring 2023. */
  function isOld() {
    try {
      new RegExp('(?<=a)b', 'du');
      return !Array.prototype.toReversed || !String.prototype.isWellFormed;
    } catch (error) {
      return true;
    }
  }

  /** Scripts come from the page's own address or from Microsoft's. */
  function ownScript(address) {
    var url = new URL(address, document.baseURI);
    return url.origin === window.location.origin || url.href.indexOf(officeJs) === 0 ? address : null;
  }

  /** No text becomes a part of the page: Office.js may read XML with a parser, which runs nothing and shows nothing. */
  function readOnly(text, type, sink) {
    return sink === 'DOMParser parseFromString' ? text : null;
  }

  /** Takes the place of the page, so that no later script fills it. */
  function sayWhatToDo() {
    var root = document.getElementById('root');
    var page = document.createElement('main');
    var list = document.createElement('ul');
    var link = document.createElement('a');
    page.style.cssText = 'font: 14px/20px "Segoe UI", sans-serif; padding: 16px; color: #242424; background: #fff';
    list.style.cssText = 'padding-left: 20px';
    link.href = 'workbench.html';
    link.target = '_blank';
    add(link, document.createTextNode(link.href));
    for (var i = 0; i < words.steps.length; i += 1) add(list, element('li', words.steps[i])).style.marginBottom = '8px';
    add(page, element('h1', words.title)).style.cssText = 'font-size: 16px; line-height: 22px';
    add(page, element('p', words.why));
    add(page, list);
    add(add(page, element('p', words.meanwhile + ' ')), link);
    add(page, element('p', words.english)).lang = 'en';
    add(page, element('p', words.code)).style.fontSize = '12px';
    root.parentNode.replaceChild(page, root);
  }

  function element(name, text) {
    return add(document.createElement(name), document.createTextNode(text)).parentNode;
  }

  function add(parent, child) {
    return parent.appendChild(child);
  }
})();
