import { n as preferences } from "./preferences.svelte-CBLNW6o_.js";
// src/ui/edit-panel/messages.ts
var CATALOGUES = {
	en: {
		modes: {
			label: "Mode",
			explore: "Explore",
			edit: "Edit"
		},
		tabs: {
			label: "Panel",
			why: "Why",
			properties: "Properties",
			flows: "Flows",
			document: "Document"
		},
		undo: "Undo",
		redo: "Redo",
		undoNamed: (name) => `Undo: ${name}`,
		redoNamed: (name) => `Redo: ${name}`,
		note: {
			label: "What the last change did",
			done: (name) => name,
			undone: (name) => `Undone: ${name}`,
			redone: (name) => `Done again: ${name}`,
			dismiss: "Close this note",
			outcomes: {
				same: (headline) => `Nothing changes for this walk. ${headline}.`,
				"stops-elsewhere": (headline) => `The walk now stops at another place. ${headline}.`,
				"answers-otherwise": (headline) => `The answer is now another one. ${headline}.`,
				works: () => "The request now arrives, and so does the reply.",
				"reply-arrives": () => "The reply now arrives.",
				"always-works": () => "It now works from every port.",
				"sometimes-works": () => "It now works from some ports only.",
				"reply-lost": () => "The reply no longer arrives.",
				"request-arrives": () => "The request now arrives. The reply does not.",
				"request-lost": () => "The request no longer arrives.",
				"not-known": (headline) => `What becomes of the walk is no longer known. ${headline}.`,
				broken: () => "The document now has an error. The picture shows the last version that could be read."
			}
		}
	},
	ko: {
		modes: {
			label: "모드",
			explore: "탐색",
			edit: "편집"
		},
		tabs: {
			label: "패널",
			why: "판정 이유",
			properties: "속성",
			flows: "플로우",
			document: "문서"
		},
		undo: "실행 취소",
		redo: "다시 실행",
		undoNamed: (name) => `실행 취소: ${name}`,
		redoNamed: (name) => `다시 실행: ${name}`,
		note: {
			label: "마지막 변경의 결과",
			done: (name) => name,
			undone: (name) => `실행 취소함: ${name}`,
			redone: (name) => `다시 실행함: ${name}`,
			dismiss: "알림 닫기",
			outcomes: {
				same: (headline) => `이 경로의 결과는 그대로입니다. ${headline}.`,
				"stops-elsewhere": (headline) => `이제 다른 곳에서 멈춥니다. ${headline}.`,
				"answers-otherwise": (headline) => `응답이 달라졌습니다. ${headline}.`,
				works: () => "이제 요청이 도착하고 응답도 돌아옵니다.",
				"reply-arrives": () => "이제 응답이 돌아옵니다.",
				"always-works": () => "이제 모든 포트에서 통신할 수 있습니다.",
				"sometimes-works": () => "이제 일부 포트에서만 통신할 수 있습니다.",
				"reply-lost": () => "더 이상 응답이 돌아오지 않습니다.",
				"request-arrives": () => "이제 요청은 도착하지만 응답은 돌아오지 않습니다.",
				"request-lost": () => "더 이상 요청이 도착하지 않습니다.",
				"not-known": (headline) => `이제 결과를 알 수 없습니다. ${headline}.`,
				broken: () => "문서에 오류가 있습니다. 그림은 마지막으로 읽을 수 있었던 문서를 표시합니다."
			}
		}
	}
};
/** The words around the editing panels, in the language chosen now. */
function editWords() {
	return CATALOGUES[preferences.language];
}
export { editWords as t };
