import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
// src/ui/link/messages.ts
var CATALOGUES = {
	en: {
		refused: "The link was not opened",
		wrongDocument: "The link is whole, but the document in it has errors.",
		save: "Save what could be read",
		dismiss: "Close this message",
		more: (count) => `and ${count} more`,
		title: "Share this walk",
		privacy: "The link holds the whole document. Nothing is sent anywhere: whoever has the link has the document.",
		hide: "Without names, and with made-up ids, accounts and public addresses",
		hideAbout: "This document has real ids of AWS. Its walks stay the same. Private addresses, Regions, host names and paths stay too.",
		close: "Close",
		link: "Link",
		length: (count) => `${count.toLocaleString("en")} characters`,
		open: "Open it",
		atHop: "Start at this hop",
		mode: "Opens",
		modes: {
			explore: "as the whole page",
			present: "for the projector",
			embed: "inside another page"
		},
		language: "Language",
		ownLanguage: "the reader's",
		qr: "QR code",
		qrLabel: "QR code of the link",
		qrTooLong: "The link is too long for a QR code. Share the file instead.",
		file: "Save the document as a file",
		longLink: "Some mail and chat programs cut links of this length. A file is safer.",
		faults: "The document has errors now: the link holds it as it was before them.",
		frame: "For an LMS or a wiki",
		markdown: "For a pull request",
		waiting: "Making the link…",
		leave: "Leave (Esc)",
		whole: "Open in Packetwalk",
		step: (step, count) => `Step ${step} of ${count}`
	},
	ko: {
		refused: "링크를 열지 않았습니다",
		wrongDocument: "링크는 온전하지만 그 안의 문서에 오류가 있습니다.",
		save: "읽을 수 있었던 내용 저장",
		dismiss: "메시지 닫기",
		more: (count) => `외 ${count}개`,
		title: "이 여정 공유",
		privacy: "링크에 문서 전체가 들어 있습니다. 어디로도 전송되지 않으며, 링크를 가진 사람은 문서도 가집니다.",
		hide: "이름은 빼고, ID·계정·퍼블릭 주소는 지어낸 값으로 바꾸기",
		hideAbout: "이 문서에는 AWS의 실제 ID가 들어 있습니다. 바꾸어도 추적 결과는 같습니다. 프라이빗 주소, 리전, 호스트 이름과 경로는 그대로 둡니다.",
		close: "닫기",
		link: "링크",
		length: (count) => `${count.toLocaleString("ko")}자`,
		open: "열기",
		atHop: "이 홉에서 시작",
		mode: "여는 방식",
		modes: {
			explore: "전체 페이지",
			present: "발표용 화면",
			embed: "다른 페이지 안"
		},
		language: "언어",
		ownLanguage: "읽는 사람의 언어",
		qr: "QR 코드",
		qrLabel: "링크의 QR 코드",
		qrTooLong: "링크가 길어서 QR 코드로 만들 수 없습니다. 대신 파일로 공유하십시오.",
		file: "문서를 파일로 저장",
		longLink: "이 길이의 링크는 일부 메일·채팅 프로그램에서 잘립니다. 파일이 더 안전합니다.",
		faults: "지금 문서에 오류가 있어 오류가 생기기 전의 문서를 링크에 담았습니다.",
		frame: "LMS나 위키에 넣기",
		markdown: "풀 리퀘스트에 넣기",
		waiting: "링크를 만드는 중…",
		leave: "나가기 (Esc)",
		whole: "Packetwalk에서 열기",
		step: (step, count) => `${count}단계 중 ${step}단계`
	}
};
function linkWords() {
	return CATALOGUES[preferences.language];
}
export { linkWords as t };
